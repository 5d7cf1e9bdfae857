package org.lodegraph.data.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The pattern that every text of a column must match in full. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Shape {

    /** The regular expression. */
    String value();

    /** The description of the pattern in an error message. */
    String expected();
}
