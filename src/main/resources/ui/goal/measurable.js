/* The guided form that makes a goal of a wish: it says the title from the blanks of a template, and adds the goal and then its first measure. */
define('dev.cairn.mentoring/goal/measurable', ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form'], (rest, forms) => {
  const GUIDES = ['guide', 'indicator'];
  const templates = {
    competence: ({ what }) => what && AJS.I18n.getText('dev.cairn.mentoring.measurable.title.competence', what),
    widening: ({ what, percent }) => what && percent && AJS.I18n.getText('dev.cairn.mentoring.measurable.title.widening', what, percent),
  };

  /* The blanks of the chosen template show, and fill the title until somebody words it otherwise. */
  const prepare = (form) => {
    const { learningFraming: framing, title, 'guide.what': what, 'guide.percent': percent } = form.elements;
    let made = '';
    const show = () => form.querySelectorAll('[data-framings]').forEach((at) => (at.hidden = !at.dataset.framings.split(' ').includes(framing.value)));
    const word = () => {
      if (title.value !== made) return;
      made = templates[framing.value]?.({ what: what.value.trim(), percent: percent.value }) || '';
      title.value = made;
    };
    framing.addEventListener('change', () => {
      show();
      word();
    });
    for (const blank of [what, percent]) blank.addEventListener('input', word);
    show();
  };

  const goalIn = (form) => {
    const goal = forms.values(form);
    GUIDES.forEach((name) => delete goal[name]);
    if (goal.kind !== 'behaviour') delete goal.pressureSituation;
    return goal;
  };
  const measureIn = (form) => {
    const { measure, ...said } = forms.values(form).indicator || {};
    return Object.keys(said).length ? { ...said, ...(measure && { measure }) } : null;
  };
  /* Says of a goal that is there already what the form says by now, and no longer what was emptied. */
  const correct = ({ id, revision, audience }, form, goal) => {
    const emptied = [...form.querySelectorAll('[name]')].map(({ name }) => name).filter((name) => !name.includes('.') && !(name in goal));
    const change = { ...Object.fromEntries(emptied.map((name) => [name, null])), ...goal };
    if (change.audience === audience) delete change.audience;
    return rest.change({ kind: 'goal', id, revision }, change);
  };

  /* Two requests, one form: when the second is refused, the goal stays as it is there, and the next attempt only corrects it. */
  const sending = (mentorship) => {
    let made = null;
    const same = (one, sent) => Object.entries(sent).every(([name, value]) => one[name] === value);
    return {
      send: async (form) => {
        const goal = goalIn(form);
        made = made ? await correct(made, form, goal) : await rest.create(mentorship, 'goals', goal);
        const measure = measureIn(form);
        if (!measure) return made;
        try {
          await rest.create({ kind: 'goal', id: made.id }, 'indicators', measure);
        } catch (refusal) {
          if (refusal instanceof rest.Refusal) refusal.errors = refusal.errors.map((error) => ({ ...error, field: `indicator.${error.field}` }));
          throw refusal;
        }
        return made;
      },
      /* Whether all that was sent arrived unheard; what arrived of it is not sent again. */
      settled: async (form, before) => {
        const goal = goalIn(form);
        made ||= (await rest.list(mentorship, 'goals')).results.find((one) => same(one, goal) && !before.has(one.id)) || null;
        const measure = made && measureIn(form);
        if (!measure) return made;
        const { results } = await rest.list({ kind: 'goal', id: made.id }, 'indicators');
        return results.some((one) => same(one, measure)) ? made : null;
      },
      isBegun: () => made !== null,
    };
  };

  return { prepare, sending };
});
