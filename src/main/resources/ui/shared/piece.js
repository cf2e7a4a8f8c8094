/* What many parts of a page are made with: elements, what is said beside a button, and what happens when one is pressed. */
define('dev.cairn.mentoring/shared/piece', [], () => {
  const make = (tag, properties, ...inside) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...inside);
    return made;
  };

  return {
    /** An element with these properties that holds these texts and elements. */
    make,
    link: (href, textContent) => make('a', { href, textContent }),
    /** A line of these texts and links; with the role `alert`, a box. */
    message: (role, ...inside) => {
      const box = make(role === 'alert' ? 'div' : 'p', { className: 'mentoring-message' }, ...inside);
      if (role) box.setAttribute('role', role);
      return box;
    },
    /** Calls `act` with each button below `root` that is pressed, and with what it does. */
    pressed: (root, act) =>
      root.addEventListener('click', ({ target }) => {
        const button = target.closest('button[data-do]');
        if (button) act(button, button.dataset.do);
      }),
  };
});
