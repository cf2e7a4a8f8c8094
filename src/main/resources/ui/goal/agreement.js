/* Edits what a pair has agreed: all of it in one form, whose rows come and go. */
define(
  'dev.cairn.mentoring/goal/agreement',
  ['dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/whole'],
  (forms, whole) => {
    const listsOf = (form) => [...form.querySelectorAll('[data-rows]')];
    const rowsOf = (list) => [...list.querySelectorAll('[data-row]')];
    const controlsOf = (row) => [...row.querySelectorAll('[data-member]')];

    /* Faults name a row by its place. */
    const number = (list) => {
      rowsOf(list).forEach((row, place) => {
        for (const control of controlsOf(row)) control.name = `${list.dataset.rows}[${place}].${control.dataset.member}`;
      });
    };
    const add = (list, entry) => {
      const row = list.querySelector('template').content.firstElementChild.cloneNode(true);
      for (const control of controlsOf(row)) {
        const value = entry[control.dataset.member];
        if (value) control.value = value;
      }
      list.querySelector('[data-add-row]').before(row);
      number(list);
      forms.label(row);
      return row;
    };
    const remove = (row) => {
      const list = row.closest('[data-rows]');
      const next = row.nextElementSibling;
      row.remove();
      number(list);
      (next.querySelector('[data-member]') || next).focus();
    };
    /* A row in which nothing was written is none. */
    const tidy = (form) => {
      for (const list of listsOf(form)) {
        rowsOf(list)
          .filter((row) => controlsOf(row).every((control) => control.tagName === 'SELECT' || control.value === ''))
          .forEach((row) => row.remove());
        number(list);
      }
    };

    const written = (row) => Object.fromEntries(controlsOf(row).map((control) => [control.dataset.member, control.value || null]));
    /* What stands in the form, as it is sent. */
    const mine = (form) => {
      const said = { observation: form.elements.observation.value || null };
      for (const list of listsOf(form)) said[list.dataset.rows] = rowsOf(list).map(written);
      return said;
    };
    /* What an answer says, in the same members. */
    const theirs = ({ observation, words, commitments }) => {
      const said = { observation, words: words.map(({ word, meaning }) => ({ word, meaning })) };
      if (commitments) said.commitments = commitments.map(({ side, what, measure, ifNeglected }) => ({ side, what, measure, ifNeglected }));
      return said;
    };
    const fill = (form, said, names) => {
      if (names.includes('observation')) form.elements.observation.value = said.observation ?? '';
      for (const list of listsOf(form).filter((each) => names.includes(each.dataset.rows))) {
        rowsOf(list).forEach((row) => row.remove());
        said[list.dataset.rows].forEach((entry) => add(list, entry));
      }
    };
    const edit = (item, place, done, label) =>
      whole.edit('agreement', item, place, {
        mine: (form) => {
          tidy(form);
          return mine(form);
        },
        theirs,
        fill,
        prepare: (form) => {
          form.setAttribute('aria-label', label);
          if (item.kind === 'shared-words') form.querySelectorAll('[data-pair]').forEach((at) => at.remove());
          form.addEventListener('click', ({ target }) => {
            const adds = target.closest('[data-add-row]');
            const removes = target.closest('[data-remove-row]');
            if (adds) add(adds.closest('[data-rows]'), {}).querySelector('[data-member]').focus();
            if (removes) remove(removes.closest('[data-row]'));
            if (adds || removes) form.dataset.typed = '';
          });
        },
        done,
      });

    return { edit };
  },
);
