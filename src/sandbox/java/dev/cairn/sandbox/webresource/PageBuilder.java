package dev.cairn.sandbox.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The three host types through which a plugin names a web resource, in one. */
record PageBuilder(Supplier<Optional<PageResources>> page, Consumer<String> check)
        implements PageBuilderService, WebResourceAssembler, RequiredResources {

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String key) {
        check.accept(key);
        page.get().ifPresent(current -> current.requireWebResource(key));
        return this;
    }
}
