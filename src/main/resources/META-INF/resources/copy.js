// Turns each field of wikitext into a button that copies it. Without this script the field itself is opened and copied from.
(() => {
  if (!navigator.clipboard) return;
  document.querySelectorAll('details.wiki').forEach((details) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.textContent = 'Copy as wikitext';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(details.querySelector('textarea').value);
        button.textContent = 'Copied';
      } catch {
        button.replaceWith(details);
        details.open = true;
      }
    });
    details.replaceWith(button);
  });
})();
