// Adds what was missed by selecting its words: offers a link to the form, with the place in code points.
(() => {
  const article = document.querySelector('[data-article]');
  if (!article) return;

  const offer = document.createElement('p');
  offer.className = 'select-offer';
  offer.setAttribute('role', 'status');
  offer.hidden = true;
  document.body.append(offer);

  // Code points from the start of the article's text to a boundary of the selection; null outside of the text.
  const place = (node, at) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const block = element.closest('[data-start]');
    if (!block || !article.contains(block)) return null;
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, at);
    return Number(block.dataset.start) + [...before.toString()].length;
  };

  const selected = () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const start = place(range.startContainer, range.startOffset);
    const end = place(range.endContainer, range.endOffset);
    return start !== null && end !== null && start < end ? { start, end } : null;
  };

  const link = (kind, words, span) => {
    const a = document.createElement('a');
    const query = new URLSearchParams({ kind, version: article.dataset.version, start: span.start, end: span.end });
    a.href = `/review/articles/${article.dataset.article}/add?${query}`;
    a.className = 'button';
    a.textContent = words;
    return a;
  };

  document.addEventListener('selectionchange', () => {
    const span = selected();
    offer.hidden = !span;
    if (span) offer.replaceChildren(link('claim', 'Add as a claim', span), link('quotation', 'Add as a quotation', span));
  });
})();
