// Keys of the review desk. Everything they do can be done by mouse and without this script.
(() => {
  const bar = document.querySelector('.bar');
  const form = document.getElementById('decide');
  const typing = 'input, textarea, select';
  let chosen = null;
  let leaving = false;

  const missing = (button) => {
    const input = button.dataset.needs && document.getElementById(button.dataset.needs);
    return input && !input.value.trim() ? input : null;
  };

  // A status that asks for evidence or a note waits until that is entered.
  const choose = (button, input) => {
    chosen?.removeAttribute('aria-pressed');
    chosen = button;
    chosen.setAttribute('aria-pressed', 'true');
    input.placeholder = input.id === 'note' ? 'Who contradicts it? Then press Enter' : 'https://…  Then press Enter';
    input.focus();
  };

  bar.addEventListener('click', (event) => {
    const control = event.target.closest('[data-key]');
    if (!control) return;
    if (control.dataset.key === 'n') {
      event.preventDefault();
      document.getElementById('note').focus();
      return;
    }
    const input = missing(control);
    if (input) {
      event.preventDefault();
      choose(control, input);
    }
  });

  const submitted = (event) => {
    if (leaving) event.preventDefault();
    leaving = true;
  };
  form?.addEventListener('submit', submitted);
  bar.querySelector('.undo')?.addEventListener('submit', submitted);

  // Enter in a field confirms the status that was chosen; without one it gives the keys back.
  form?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !event.target.matches('.field input')) return;
    event.preventDefault();
    if (chosen) chosen.click();
    else event.target.blur();
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || leaving) return;
    if (event.target.closest(typing)) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    if (event.key !== '?' && document.querySelector('#keys:popover-open')) return;
    const control = bar.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!control) return;
    event.preventDefault();
    control.click();
  });

  // A page that comes back from the browser's memory can be used again.
  window.addEventListener('pageshow', () => { leaving = false; });
})();
