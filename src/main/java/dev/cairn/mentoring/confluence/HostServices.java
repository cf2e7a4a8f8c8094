package dev.cairn.mentoring.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Every service that the plugin takes from its host, said once; other classes just ask for the type. Two have names of
 * their own because Confluence has beans of the same name (platform facts 2.6).
 */
@Named
final class HostServices {
    @Inject
    @SuppressWarnings("unused") // the annotations are what counts: the scanner index is made from them
    HostServices(
            @ComponentImport ActiveObjects activeObjects,
            @ComponentImport("salApplicationProperties") ApplicationProperties applicationProperties,
            @ComponentImport EventPublisher eventPublisher,
            @ComponentImport I18nResolver i18nResolver,
            @ComponentImport LocaleResolver localeResolver,
            @ComponentImport PageBuilderService pageBuilderService,
            @ComponentImport PageManager pageManager,
            @ComponentImport PermissionManager permissionManager,
            @ComponentImport SpaceManager spaceManager,
            @ComponentImport TemplateRenderer templateRenderer,
            @ComponentImport TimeZoneManager timeZoneManager,
            @ComponentImport TransactionTemplate transactionTemplate,
            @ComponentImport UserAccessor userAccessor,
            @ComponentImport("salUserManager") UserManager userManager) {}
}
