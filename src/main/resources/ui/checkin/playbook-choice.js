/* What the check-ins of a pair run with: a newer version is taken when one of the two wants it, and sections are hidden. */
define(
  'dev.cairn.mentoring/checkin/playbook-choice',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/steps', 'dev.cairn.mentoring/shared/piece'],
  (rest, section, say, steps, piece) => {
    const hidden = (root) => [...root.querySelectorAll('[name="hidden"]:checked')].map((box) => box.value);
    const choices = {
      'use-playbook': (root) => ({ spaceKey: root.dataset.offeredSpace || null, number: Number(root.dataset.offeredNumber), hidden: [] }),
      'hide-sections': (root) => ({ spaceKey: root.dataset.space || null, number: Number(root.dataset.number), hidden: hidden(root) }),
    };
    const tell = (root, text) => {
      root.querySelector('.mentoring-place').replaceChildren(piece.message('', text));
      say(text);
    };

    return (root) =>
      steps.alone(
        root,
        async (name) => {
          await rest.step(section.itemOf(root), { method: 'PUT' }, choices[name](root));
          await section.refresh();
          root.querySelector('details').open = true;
          tell(root, AJS.I18n.getText('dev.cairn.mentoring.playbook-choice.done'));
          root.querySelector('summary').focus();
        },
        (text) => tell(root, text),
      );
  },
);
