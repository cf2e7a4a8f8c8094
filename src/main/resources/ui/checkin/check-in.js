/* A check-in while it is looked at: each question has a box that saves itself, and the day is planned and moved. */
define(
  'dev.cairn.mentoring/checkin/check-in',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/checkin/draft', 'dev.cairn.mentoring/checkin/items', 'dev.cairn.mentoring/checkin/planning', 'dev.cairn.mentoring/checkin/prompts', 'dev.cairn.mentoring/checkin/own-prompts', 'dev.cairn.mentoring/checkin/clock', 'dev.cairn.mentoring/shared/errand'],
  (rest, forms, section, say, draft, items, planning, takePrompt, ownPrompts, clock, errand) => {
    const day = (form) => form.elements.planned.value || null;
    const placeIn = (root) => root.querySelector('.mentoring-place');

    const plan = (root, button) => planning(root, { form: button.dataset.form, id: button.dataset.do });

    const move = (root, button) => {
      const item = () => ({ kind: 'check-in', id: root.dataset.id, revision: root.dataset.revision });
      const members = (form) => {
        const { emphasis, reason } = forms.values(form);
        return { planned: day(form), emphasis: emphasis ?? null, ...(reason ? { reason } : {}) };
      };
      forms.open(button.dataset.form, placeIn(root), {
        id: button.dataset.do,
        prepare: (form) => {
          form.elements.planned.value = root.dataset.planned;
          form.elements.emphasis.value = root.dataset.emphasis;
        },
        send: (form) => rest.change(item(), members(form)),
        settled: async (form) => {
          const now = await rest.read(item());
          return now.planned === day(form) && (now.emphasis ?? null) === members(form).emphasis && now;
        },
        done: async () => {
          say(AJS.I18n.getText('dev.cairn.mentoring.form.saved'));
          await section.refresh();
          root.querySelector('[data-do="move-check-in"]')?.focus();
        },
        refused: forms.overtaken,
      });
    };

    return (root) => {
      const boxes = new WeakMap();
      const drawn = () => [...root.querySelectorAll('form.mentoring-draft')];
      const begin = () => {
        const { viewer, id } = root.dataset;
        for (const link of root.querySelectorAll('a[data-change]')) link.href = rest.pages.address(root.dataset.home);
        for (const link of root.querySelectorAll('a[data-file]')) link.href = rest.file({ kind: 'check-in', id }, link.dataset.file);
        for (const form of drawn()) if (!boxes.has(form)) boxes.set(form, draft(form, { viewer, checkIn: id }));
      };
      const all = (what) => drawn().forEach((form) => boxes.get(form)?.[what]());
      const steps = { 'plan-check-in': plan, 'move-check-in': move, 'take-prompt': takePrompt, ...ownPrompts, ...clock(root) };

      begin();
      root.addEventListener('mentoring-drawn', begin);
      addEventListener('online', () => all('now'));
      addEventListener('pagehide', () => all('leave'));
      document.addEventListener('visibilitychange', () => document.hidden && all('now'));
      root.addEventListener('click', (event) => {
        const change = event.target.closest('a[data-change]');
        if (change) errand.leave({ goal: change.dataset.change, reason: change.closest('[data-item]').querySelector('[data-said]').textContent });
        const button = event.target.closest('button[data-do]');
        if (!button) return;
        const { do: name } = button.dataset;
        if (steps[name]) steps[name](root, button);
        else if (!items(root, button)) boxes.get(button.closest('[data-field]').querySelector('form.mentoring-draft'))[name]();
      });
    };
  },
);
