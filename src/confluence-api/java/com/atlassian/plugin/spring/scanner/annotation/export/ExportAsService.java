package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that the host gets as an OSGi service; read while compiling, to write the scanner's index.
 *
 * <p>Source: signatures/atlassian-spring-scanner-annotation-2.1.13.txt; facts.md 2.14, 3.1.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExportAsService {
    /** The interfaces of the service; none for all that the class implements. */
    Class<?>[] value() default {};
}
