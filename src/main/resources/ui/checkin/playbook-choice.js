/* What the check-ins of a pair run with: a newer version is taken when one of the two wants it, and sections are hidden. */
define(
  'dev.cairn.mentoring/checkin/playbook-choice',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say'],
  (rest, section, say) => {
    const hidden = (root) => [...root.querySelectorAll('[name="hidden"]:checked')].map((box) => box.value);
    const choices = {
      'use-playbook': (root) => ({ spaceKey: root.dataset.offeredSpace || null, number: Number(root.dataset.offeredNumber), hidden: [] }),
      'hide-sections': (root) => ({ spaceKey: root.dataset.space || null, number: Number(root.dataset.number), hidden: hidden(root) }),
    };
    const tell = (root, text) => {
      const box = document.createElement('p');
      box.className = 'mentoring-message';
      box.textContent = text;
      root.querySelector('.mentoring-place').replaceChildren(box);
      say(text);
    };

    return (root) => {
      root.addEventListener('click', async (event) => {
        const button = event.target.closest('button[data-do]');
        if (!button) return;
        button.disabled = true;
        try {
          await rest.step(section.itemOf(root), { method: 'PUT' }, choices[button.dataset.do](root));
          await section.refresh();
          root.querySelector('details').open = true;
          tell(root, AJS.I18n.getText('dev.cairn.mentoring.playbook-choice.done'));
          root.querySelector('summary').focus();
        } catch (refusal) {
          if (!(refusal instanceof rest.Refusal)) throw refusal;
          if (refusal.status === 412) await section.refresh();
          tell(root, refusal.unreached ? AJS.I18n.getText('dev.cairn.mentoring.form.not-reached') : refusal.message);
        } finally {
          button.disabled = false;
        }
      });
    };
  },
);
