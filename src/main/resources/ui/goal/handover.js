/* Takes goals along into the mentee's plan with another mentor. */
define(
  'dev.cairn.mentoring/goal/handover',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece', 'dev.cairn.mentoring/goal/picks'],
  (rest, forms, say, piece, picks) => {
    const nameOf = ({ mentor }) => mentor.fullName;
    const others = async ({ mentorship, mentee }) =>
      (await rest.mentorships()).results.filter((one) => one.id !== mentorship && one.mentee.userKey === mentee && one.can.includes('add-goal'));

    const tell = (place, text, plan) => {
      const box = piece.message('', text);
      box.tabIndex = -1;
      if (plan) box.append(' ', piece.link(rest.pages.address(plan.pageId), AJS.I18n.getText('dev.cairn.mentoring.handover.to-plan', nameOf(plan))));
      place.replaceChildren(box);
      (box.querySelector('a') || box).focus();
      say(text);
    };

    /** What happens when the part is unfolded: its form is there, with nothing picked. A form that is there already is left alone. */
    return async (root, part) => {
      const place = part.querySelector('.mentoring-place');
      if (!part.open || place.querySelector('[data-open]')) return;
      let plans = [];
      try {
        plans = await others(root.dataset);
      } catch (refusal) {
        tell(place, rest.refusalIn(refusal).message);
        return;
      }
      if (!plans.length) {
        tell(place, AJS.I18n.getText('dev.cairn.mentoring.handover.none'));
        return;
      }
      const mentorship = { kind: 'mentorship', id: root.dataset.mentorship };
      const chosen = (form) => plans.find((one) => one.id === form.elements.to.value);
      let to = null;
      place.replaceChildren();
      forms.open('handover', place, {
        id: 'handover',
        prepare: (form) => {
          form.elements.to.append(...plans.map((one) => new Option(nameOf(one), one.id)));
          picks.prepare(form, part.querySelector('template'));
        },
        send: (form) => {
          picks.check(form);
          to = chosen(form);
          return rest.create(mentorship, 'handover', { to: to.id, goals: picks.of(form, 'goals'), milestones: picks.of(form, 'milestones') });
        },
        done: ({ goals }) =>
          tell(
            place,
            goals.length ? AJS.I18n.getText('dev.cairn.mentoring.handover.done', goals.length) : AJS.I18n.getText('dev.cairn.mentoring.handover.nothing-new'),
            to,
          ),
        cancelled: () => (part.open = false),
      });
    };
  },
);
