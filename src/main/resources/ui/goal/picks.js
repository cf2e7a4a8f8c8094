/* Boxes to tick, goal by goal, as the server lists them in a template; the box for all of a goal shows what the others say. */
define('dev.cairn.mentoring/goal/picks', ['dev.cairn.mentoring/shared/rest'], (rest) => {
  const MOST = 200;
  const ticked = (form) => [...form.querySelectorAll('[data-picks] [name]:checked')];
  const refuse = (text, field) => {
    throw new rest.Refusal(400, { title: text, errors: field ? [{ field, message: text }] : [] });
  };
  const count = (form) => {
    for (const all of form.querySelectorAll('[data-all]')) {
      const boxes = [...all.closest('fieldset').querySelectorAll('[name]')];
      all.checked = boxes.every((box) => box.checked);
      all.indeterminate = !all.checked && boxes.some((box) => box.checked);
    }
    form.querySelector('[data-picked]').textContent = AJS.I18n.getText('dev.cairn.mentoring.picks.picked', ticked(form).length, MOST);
  };
  return {
    refuse,
    /** Puts the boxes into a form and counts what is ticked. */
    prepare: (form, drawn) => {
      form.querySelector('[data-picks]').append(drawn.content.cloneNode(true));
      form.addEventListener('change', ({ target }) => {
        if ('all' in target.dataset) target.closest('fieldset').querySelectorAll('[name]').forEach((box) => (box.checked = target.checked));
        count(form);
      });
      count(form);
    },
    /** The ids that are ticked, of one kind. */
    of: (form, kind) => ticked(form).filter((box) => box.name === kind).map((box) => box.value),
    check: (form) => {
      const many = ticked(form).length;
      if (many === 0) refuse(AJS.I18n.getText('dev.cairn.mentoring.problem.nothing-picked'));
      if (many > MOST) refuse(AJS.I18n.getText('dev.cairn.mentoring.picks.too-many', MOST));
    },
  };
});
