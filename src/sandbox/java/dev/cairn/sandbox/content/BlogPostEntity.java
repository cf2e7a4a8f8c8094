package dev.cairn.sandbox.content;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.Space;

/** A blog post as plugins see it. */
final class BlogPostEntity extends AbstractPage {
    private final SandboxPage post;

    BlogPostEntity(SandboxPage post) {
        this.post = post;
    }

    @Override
    public long getId() {
        return post.id();
    }

    @Override
    public String getTitle() {
        return post.title();
    }

    @Override
    public String getUrlPath() {
        return post.urlPath();
    }

    @Override
    public boolean isDeleted() {
        return post.isTrashed();
    }

    @Override
    public Space getSpace() {
        return new SpaceEntity(post.space());
    }

    @Override
    public String getSpaceKey() {
        return post.space().key();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlogPostEntity entity && entity.post.id() == post.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(post.id());
    }
}
