package dev.cairn.sandbox.plugin.velocity;

import com.atlassian.templaterenderer.RenderingException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;

/**
 * Lets a template call only what the allowlist names. Confluence blocks the call and logs a warning; here the rendering
 * fails and names it. Velocity makes this class by its name.
 */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ATTRIBUTE = Allowlist.class.getName();

    private @Nullable Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(ATTRIBUTE);
    }

    @Override
    public @Nullable VelMethod getMethod(@Nullable Object target, String name, Object[] arguments, Info info)
            throws Exception {
        if (target == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method == null) {
            throw new RenderingException("the template " + place(info) + " calls "
                    + target.getClass().getName() + "#" + name + ", which does not exist");
        }
        check(target, method, info);
        VelMethod found = super.getMethod(target, name, arguments, info);
        return isHtmlSafe(method) ? new SafeMethod(found) : found;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object target, String name, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        if (target != null && found != null) {
            String methodName = found.getMethodName();
            for (Method method : target.getClass().getMethods()) {
                if (method.getName().equals(methodName) && method.getParameterCount() <= 1) {
                    check(target, method, info);
                }
            }
        }
        return found;
    }

    private void check(Object target, Method method, Info info) {
        if (allowlist == null || !allowlist.allows(target.getClass(), method)) {
            throw new RenderingException("the template " + place(info) + " calls "
                    + Allowlist.line(target.getClass(), method) + ", which velocity-allowlist does not name");
        }
    }

    private static String place(Info info) {
        return info.getTemplateName() + " line " + info.getLine();
    }

    static boolean isHtmlSafe(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals("HtmlSafe"));
    }

    /** Its value goes into the page as it is. */
    record Markup(Object value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    private record SafeMethod(VelMethod method) implements VelMethod {
        @Override
        public @Nullable Object invoke(Object target, Object[] arguments) throws Exception {
            Object value = method.invoke(target, arguments);
            return value == null ? null : new Markup(value);
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }
}
