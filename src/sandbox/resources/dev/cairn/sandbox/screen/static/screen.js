// Menus close by Escape and by a click elsewhere; the sidebar of a narrow window opens and closes.
(() => {
  const menus = document.querySelectorAll('[data-screen="menu"]');

  document.addEventListener('click', (event) => {
    for (const menu of menus) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      return;
    }
    for (const menu of menus) {
      if (menu.open) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    }
  });

  const toggle = document.querySelector('[data-screen="sidebar-toggle"]');
  if (toggle) {
    toggle.addEventListener('click', () => {
      const open = document.body.classList.toggle('sb-sidebar-open');
      toggle.setAttribute('aria-expanded', String(open));
    });
  }
})();
