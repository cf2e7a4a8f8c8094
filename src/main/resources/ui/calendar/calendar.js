/* Makes and revokes the address at which a person's calendar is read. The address is shown once, and stays there until it is closed. */
define(
  'dev.cairn.mentoring/calendar/calendar',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/form', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/steps', 'dev.cairn.mentoring/shared/piece'],
  (rest, forms, section, say, shared, piece) => {
    const placeIn = (root) => root.querySelector('.mentoring-place');

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

    return (root) =>
      shared.alone(root, (name) => steps[name](root), (text) => placeIn(root).replaceChildren(piece.message('alert', text)));
  },
);
