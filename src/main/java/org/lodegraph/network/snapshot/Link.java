package org.lodegraph.network.snapshot;

import java.util.List;
import org.lodegraph.model.Basis;
import org.lodegraph.model.OperationId;

/** The flow from one operation to another in a year, in one or several forms. */
final class Link {

    private final List<LinkRow> forms;

    /**
     * @param forms one or more, all between the same two operations
     */
    Link(List<LinkRow> forms) {
        this.forms = forms.stream().sorted(LinkRow.LARGEST_FIRST).toList();
    }

    OperationId from() {
        return forms.get(0).from();
    }

    OperationId to() {
        return forms.get(0).to();
    }

    /** {@return the contained tonnes of the sender} */
    double tonnes() {
        return forms.stream().mapToDouble(LinkRow::tonnes).sum();
    }

    /** {@return the share of the receiver's input, 0 to 1} */
    double shareOfInput() {
        return forms.stream().mapToDouble(LinkRow::shareOfInput).sum();
    }

    /** {@return the weakest basis of the forms} */
    Basis basis() {
        return forms.stream().map(LinkRow::basis).max(Basis::compareTo).orElseThrow();
    }

    /** {@return the evidence of the largest form} */
    String evidence() {
        return forms.get(0).evidence();
    }

    /** {@return each form, the largest first} */
    List<LinkRow> forms() {
        return forms;
    }
}
