package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is to come from the host as an OSGi service; read while compiling, to write the scanner's index.
 *
 * <p>Source: signatures/atlassian-spring-scanner-annotation-2.1.13.txt; facts.md 2.14, 3.1.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface ComponentImport {
    /** The bean's name; empty for the name that follows from the type. */
    String value() default "";
}
