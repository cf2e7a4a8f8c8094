/* The playbook of a space: its administrators make the next version in one form, whose sections are moved, added and removed. */
define(
  'dev.cairn.mentoring/checkin/playbook',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece'],
  (rest, forms, section, say, piece) => {
    const rowsOf = (form) => [...form.querySelectorAll('[data-section]')];
    const promptsOf = (row) => [...row.querySelectorAll('[data-prompt-row]')];

    /* Faults name a section and a question by their places. */
    const number = (form) => {
      rowsOf(form).forEach((row, place) => {
        for (const control of row.querySelectorAll('[data-member]')) control.name = `sections[${place}].${control.dataset.member}`;
        promptsOf(row).forEach((prompt, at) => {
          for (const control of prompt.querySelectorAll('[data-of-prompt]')) control.name = `sections[${place}].prompts[${at}].${control.dataset.ofPrompt}`;
        });
      });
    };
    const said = (controls, name) => Object.fromEntries(controls.map((control) => [control.dataset[name], (control.type === 'number' ? Number(control.value) : control.value) || null]));
    const written = (form) => ({
      news: form.elements.news.value || null,
      sections: rowsOf(form).map((row) => ({
        ...said([...row.querySelectorAll('[data-member]')], 'member'),
        id: row.dataset.section || null,
        prompts: promptsOf(row)
          .map((prompt) => said([...prompt.querySelectorAll('[data-of-prompt]')], 'ofPrompt'))
          .filter(({ text }) => text),
      })),
    });

    const move = (form, row, by) => {
      const rows = rowsOf(form);
      const to = rows.indexOf(row) + by;
      if (!rows[to]) return;
      rows[to][by < 0 ? 'before' : 'after'](row);
      say(AJS.I18n.getText('dev.cairn.mentoring.playbook.edit.moved', row.querySelector('legend').textContent, to + 1));
    };
    const add = (name, before) => {
      const row = forms.copyOf(name);
      before.before(row);
      forms.label(row);
      row.querySelector('input').focus();
    };
    const press = (form, target) => {
      const button = target.closest('button');
      const row = target.closest('[data-section]');
      if (!button) return;
      const { move: by } = button.dataset;
      if (by) {
        move(form, row, Number(by));
        button.focus();
      } else if ('remove' in button.dataset) {
        const next = row.nextElementSibling;
        row.remove();
        (next.matches('[data-section]') ? next : next.querySelector('button'))?.focus();
      } else if ('addPrompt' in button.dataset) add('playbook-prompt', button);
      else if ('addSection' in button.dataset) add('playbook-section', button.parentElement);
      else return;
      form.dataset.typed = '';
      number(form);
    };

    return (root) =>
      piece.pressed(root, (button) => {
        const item = section.itemOf(root);
        forms.open(button.dataset.form, root.querySelector('.mentoring-place'), {
          id: button.dataset.do,
          prepare: (form) => {
            number(form);
            form.addEventListener('click', ({ target }) => press(form, target));
          },
          send: (form) => rest.step(item, { method: 'POST', to: 'playbooks' }, written(form)),
          done: async () => {
            await section.refresh();
            root.querySelector('h2').focus();
            say(AJS.I18n.getText('dev.cairn.mentoring.playbook.edit.done'));
          },
        });
      });
  },
);
