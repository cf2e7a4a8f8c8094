/* The table of a space on a page of its own: another order or part comes without a new page, and is told. And the settings of the space. */
define(
  'dev.cairn.mentoring/progress/progress',
  ['dev.cairn.mentoring/shared/rest', 'dev.cairn.mentoring/shared/section', 'dev.cairn.mentoring/shared/steps', 'dev.cairn.mentoring/shared/say', 'dev.cairn.mentoring/shared/piece'],
  (rest, section, steps, say, piece) => (root) => {
    const turn = async (event, address) => {
      event.preventDefault();
      try {
        const page = await rest.page(address);
        history.pushState(null, '', address);
        section.swap(root, page.getElementById(root.id));
        say(root.querySelector('[data-shown]').firstChild.textContent);
      } catch {
        location.assign(address);
      }
    };
    root.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-do]');
      if (link && !event.ctrlKey && !event.metaKey) turn(event, link.href);
    });
    root.addEventListener('submit', (event) => {
      const { target, defaultPrevented } = event;
      if (!defaultPrevented) turn(event, `${target.action}?${new URLSearchParams(new FormData(target))}`);
    });
    addEventListener('popstate', section.refresh);

    piece.pressed(root, (button, name) => {
      if (name !== 'edit-settings') return;
      const item = steps.itemOf(button);
      steps.asked(button, item, section.own(root, '.mentoring-place')[0], (values) => rest.write(steps.present(item), { ...values, openToViewers: 'openToViewers' in values }));
    });
  },
);
