/* Makes and revokes the address at which a person's calendar is read. The address is shown once, and stays there until it is closed. */
define(
  'dev.cairn.mentoring/calendar/calendar',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say'],
  (rest, forms, section, say) => {
    const placeIn = (root) => root.querySelector('.mentoring-place');
    const tell = (root, text) => {
      const box = document.createElement('div');
      box.className = 'mentoring-message';
      box.setAttribute('role', 'alert');
      box.textContent = text;
      placeIn(root).replaceChildren(box);
    };

    const show = (root, address) => {
      const form = forms.copyOf('calendar-address');
      const input = form.elements.address;
      forms.label(form);
      input.value = address;
      form.addEventListener('submit', async (event) => {
        event.preventDefault();
        input.select();
        try {
          await navigator.clipboard.writeText(address);
          say(AJS.I18n.getText('dev.cairn.mentoring.calendar.copied'));
        } catch {
          say(AJS.I18n.getText('dev.cairn.mentoring.calendar.copy-yourself'));
        }
      });
      form.querySelector('[data-close]').addEventListener('click', () => {
        form.remove();
        root.querySelector('h2').focus();
      });
      placeIn(root).replaceChildren(form);
      input.focus();
      input.select();
    };
    const steps = {
      'make-calendar': async (root) => {
        const { address } = await rest.step(section.itemOf(root), { method: 'POST' });
        await section.refresh();
        show(root, address);
      },
      'revoke-calendar': async (root) => {
        await rest.step(section.itemOf(root), { method: 'DELETE' });
        placeIn(root).replaceChildren();
        await section.refresh();
        root.querySelector('h2').focus();
        say(AJS.I18n.getText('dev.cairn.mentoring.calendar.revoked'));
      },
    };

    return (root) => {
      root.addEventListener('click', async (event) => {
        const button = event.target.closest('button[data-do]');
        if (!button) return;
        button.disabled = true;
        try {
          await steps[button.dataset.do](root);
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
