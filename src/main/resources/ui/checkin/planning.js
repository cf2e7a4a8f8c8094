/* Plans a check-in: the day that comes next is proposed, another one can be chosen. */
define(
  'dev.cairn.mentoring/checkin/planning',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say'],
  (rest, forms, section, say) => {
    const tell = async (root) => {
      say(AJS.I18n.getText('dev.cairn.mentoring.check-in.planned.done'));
      await section.refresh();
      root.querySelector('[tabindex="-1"]')?.focus();
    };

    /** Opens the form; whoever asked gets the check-in that is planned by it, else both are told. */
    return (root, { form, id, done = () => tell(root) }) => {
      const mentorship = { kind: 'mentorship', id: root.dataset.mentorship };
      const day = (at) => at.elements.planned.value || null;
      forms.open(form, root.querySelector('.mentoring-place'), {
        id,
        prepare: (at) => {
          at.elements.planned.value = root.dataset.proposed;
          at.querySelector('[data-why]').textContent = root.dataset.why;
        },
        send: (at) => rest.create(mentorship, 'check-ins', forms.values(at)),
        settled: async (at) => (await rest.list(mentorship, 'check-ins')).results.find((one) => one.planned === day(at)),
        done,
      });
    };
  },
);
