/* Puts the server's fresh drawing in place of what is shown, and keeps what the reader had: rows opened and closed, the focus, anything half typed. */
define('dev.cairn.mentoring/shared/section', ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/piece'], (rest, piece) => {
  const STORE = 'dev.cairn.mentoring.open';
  const MOST = 500;

  const remembered = () => {
    try {
      return new Set(JSON.parse(localStorage.getItem(STORE) || '[]'));
    } catch {
      return new Set();
    }
  };
  /* How the server drew each row: what is remembered are those that the reader turned the other way. */
  const drawnOpen = new WeakMap();
  const remember = (fold) => {
    const { fold: name } = fold.dataset;
    const isTurned = fold.open !== drawnOpen.get(fold);
    const turned = remembered();
    if (turned.has(name) === isTurned) return;
    turned.delete(name);
    if (isTurned) turned.add(name);
    try {
      localStorage.setItem(STORE, JSON.stringify([...turned].slice(-MOST)));
    } catch {
      /* A full or forbidden store costs only the memory of rows. */
    }
  };
  const unfold = (root) => {
    const turned = remembered();
    for (const fold of root.querySelectorAll('details[data-fold]')) {
      drawnOpen.set(fold, fold.open);
      if (turned.has(fold.dataset.fold)) fold.open = !fold.open;
    }
  };

  const itemOf = (element) => {
    const at = element.closest('[data-item]');
    return at && { kind: at.dataset.item, id: at.dataset.id, revision: at.dataset.revision, element: at };
  };
  const find = (root, { kind, id }) =>
    [root, ...root.querySelectorAll('[data-item]')].find((at) => at.dataset.item === kind && at.dataset.id === id);
  const own = (element, selector) => [...element.querySelectorAll(selector)].filter((at) => at.closest('[data-item]') === element);

  /* Where something stands, in words that hold after a redraw. */
  const whereIs = (element, root) => {
    if (!root.contains(element)) return null;
    const item = itemOf(element);
    if (!item) return null;
    const field = element.closest('[data-field]');
    return { item, field: field && field.dataset.field, action: element.dataset.do, fold: element.closest('summary') !== null };
  };
  const nearest = (root, where) => {
    const item = find(root, where.item);
    if (!item) return root.querySelector('[tabindex="-1"]');
    const named = where.action && `[data-do="${where.action}"]`;
    const field = where.field && own(item, `[data-field="${where.field}"]`)[0];
    return (
      (named && (field ? field.querySelector(named) : own(item, named)[0])) ||
      own(item, '.mentoring-fold > summary')[0] ||
      item.querySelector('summary, [tabindex="-1"]')
    );
  };

  /* Forms that are open move over as they are, with every letter typed so far. */
  const lift = (root) =>
    [...root.querySelectorAll('[data-open]')].map((form) => {
      const field = form.closest('[data-field]')?.dataset.field;
      return { form, item: itemOf(form), field, place: form.parentElement.dataset.place };
    });
  /* Where a field's form is put: a description list holds nothing but terms and descriptions. */
  const slot = (field) => {
    field.classList.add('is-edited');
    if (!field.querySelector(':scope > dd')) return field;
    const description = piece.make('dd', { className: 'mentoring-slot' });
    field.append(description);
    return description;
  };
  const land = (root, { form, item, field, place }) => {
    const fresh = item && find(root, item);
    const at = fresh && (field ? own(fresh, `[data-field="${field}"]`)[0] : own(fresh, `.mentoring-place[data-place="${place}"]`)[0]);
    if (at && field) slot(at).append(form);
    else (at || root).append(form);
    const fold = form.closest('details');
    if (fold) fold.open = true;
  };

  /* Boxes that somebody writes in, or has written in, stay the very same elements where there is still a place for them. */
  const written = (root, focused) =>
    [...root.querySelectorAll('[data-keep]')].filter((box) => box.dataset.typed !== undefined || (focused?.tagName === 'TEXTAREA' && box.contains(focused)));
  const putBack = (root, box) => [...root.querySelectorAll('[data-keep]')].find((at) => at.dataset.keep === box.dataset.keep)?.replaceWith(box);

  const swap = (root, fresh) => {
    const focused = document.activeElement;
    const forms = lift(root);
    const boxes = written(root, focused);
    const keepsFocus = forms.some(({ form }) => form.contains(focused)) || boxes.some((box) => box.contains(focused));
    const where = focused && focused !== document.body ? whereIs(focused, root) : null;
    const audiences = [...root.querySelectorAll('.mentoring-audience[open]')].map((at) => itemOf(at));
    for (const { name, value } of fresh.attributes) root.setAttribute(name, value);
    root.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
    unfold(root);
    root.classList.add('is-live');
    for (const audience of audiences) {
      const item = audience && find(root, audience);
      if (item && item !== root) own(item, '.mentoring-audience').forEach((at) => (at.open = true));
    }
    forms.forEach((form) => land(root, form));
    boxes.forEach((box) => putBack(root, box));
    if (keepsFocus) focused.focus();
    else if (where) nearest(root, where)?.focus({ preventScroll: true });
    root.dispatchEvent(new CustomEvent('mentoring-drawn'));
  };

  let queue = Promise.resolve();
  const redraw = async () => {
    const page = await rest.page();
    let found = true;
    for (const root of document.querySelectorAll('[data-mentoring][id]')) {
      const fresh = page.getElementById(root.id);
      if (fresh && fresh.dataset.mentoring === root.dataset.mentoring) swap(root, fresh);
      else found = false;
    }
    return found;
  };

  return {
    itemOf,
    own,
    find,
    remember,
    unfold,
    slot,
    /** Puts a fresh drawing of this section in its place. */
    swap,
    /** Redraws every section of ours on this page, one drawing after another; says whether the page still had them all. */
    refresh: () => {
      queue = queue.catch(() => {}).then(redraw);
      return queue;
    },
  };
});
