package dev.cairn.sandbox.screen;

import dev.cairn.sandbox.content.Pages;
import dev.cairn.sandbox.content.SandboxPage;
import dev.cairn.sandbox.content.SandboxSpace;
import dev.cairn.sandbox.plugin.descriptor.SpaceLinks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page of a space: its sidebar and the way to the page.
 *
 * @param present whether there is a space at all
 * @param tree the visible pages that are unfolded, parents before children; of many with the same parent the first ones, and the one on the way to the page
 * @param mainLinks what plugins add above the page tree
 * @param tools what plugins add to the space tools
 * @param trail the visible pages above the page, root first, without the space's home page
 */
public record SpaceFrame(
        boolean present,
        String key,
        String name,
        String path,
        String initials,
        List<Link> mainLinks,
        List<Link> tools,
        List<Branch> tree,
        List<Step> trail,
        boolean mayCreate,
        boolean mayAdminister,
        long currentId) {

    /** A page in the sidebar. */
    public record Branch(long id, String title, String path, int depth, boolean open, boolean leaf, boolean current) {}

    /** A link of a plugin. */
    public record Link(String id, String label, String path) {}

    /** A page above the present one. */
    public record Step(long id, String title, String path) {}

    static SpaceFrame none() {
        return new SpaceFrame(false, "", "", "", "", List.of(), List.of(), List.of(), List.of(), false, false, 0);
    }

    static SpaceFrame of(Site site, Visit visit, SandboxSpace space, @Nullable SandboxPage page) {
        Pages pages = site.content().pages();
        List<SandboxPage> above = page == null ? List.of() : pages.ancestors(page);
        List<Step> trail = visit.permissions().visible(visit.person(), above).stream()
                .filter(each -> !Long.valueOf(each.id()).equals(space.homePageId()))
                .map(each -> new Step(each.id(), each.title(), each.urlPath()))
                .toList();
        boolean administers = visit.permissions().mayAdminister(visit.person(), space);
        return new SpaceFrame(
                true,
                space.key(),
                space.name(),
                space.urlPath(),
                Chrome.initials(space.name()),
                links(site, visit, space, SpaceLinks.MAIN, administers),
                links(site, visit, space, SpaceLinks.TOOLS, administers),
                new Unfolding(pages, visit, above, page).tree(space),
                trail,
                visit.permissions().mayCreate(visit.person(), space),
                administers,
                page == null ? 0 : page.id());
    }

    private static List<Link> links(Site site, Visit visit, SandboxSpace space, String section, boolean administers) {
        return site.plugins().spaceLinks(section).stream()
                .filter(link -> link.isShown(administers))
                .map(link -> new Link(
                        link.id(), site.plugins().text(visit.locale(), link.labelKey()), link.path(space.key())))
                .toList();
    }

    /** Walks the pages of a space that are unfolded: those above the present page, the home page, and the present one. */
    private static final class Unfolding {
        private static final int MOST_SIBLINGS = 50;

        private final Pages pages;
        private final Visit visit;
        private final List<SandboxPage> way = new ArrayList<>();
        private final long current;
        private final Set<Long> open = new HashSet<>();
        private final List<Branch> branches = new ArrayList<>();

        Unfolding(Pages pages, Visit visit, List<SandboxPage> above, @Nullable SandboxPage page) {
            this.pages = pages;
            this.visit = visit;
            this.current = page == null ? 0 : page.id();
            if (page != null) {
                open.add(page.id());
                open.addAll(page.ancestorIds());
            }
            if (page != null && page.isPage() && !page.isTrashed()) {
                way.addAll(above);
                way.add(page);
            }
        }

        List<Branch> tree(SandboxSpace space) {
            if (space.homePageId() != null) {
                open.add(space.homePageId());
            }
            add(withWay(pages.roots(space, MOST_SIBLINGS), null), 0);
            return List.copyOf(branches);
        }

        private List<SandboxPage> withWay(List<SandboxPage> siblings, @Nullable SandboxPage parent) {
            Long above = parent == null ? null : parent.id();
            Stream<SandboxPage> next = way.stream()
                    .filter(step -> Objects.equals(step.parentId(), above))
                    .filter(step -> siblings.stream().noneMatch(sibling -> sibling.id() == step.id()));
            return Stream.concat(siblings.stream(), next).toList();
        }

        private void add(List<SandboxPage> siblings, int depth) {
            for (SandboxPage page : visit.permissions().visible(visit.person(), siblings)) {
                List<SandboxPage> below = withWay(pages.children(page, MOST_SIBLINGS), page);
                boolean unfolded = open.contains(page.id()) && !below.isEmpty();
                branches.add(new Branch(
                        page.id(),
                        page.title(),
                        page.urlPath(),
                        depth,
                        unfolded,
                        below.isEmpty(),
                        page.id() == current));
                if (unfolded) {
                    add(below, depth + 1);
                }
            }
        }
    }
}
