package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.lodegraph.model.failure.InvalidValueException;

class TargetTest {

    @Test
    void isACountry() {
        Target target = new Target("USA");

        assertThat(target.isBloc()).isFalse();
        assertThat(target.country()).isEqualTo(new Iso3("USA"));
        assertThatIllegalStateException().isThrownBy(target::bloc).withMessage("USA is a country");
    }

    @Test
    void isTheEuropeanUnion() {
        assertThat(Target.EU27.isBloc()).isTrue();
        assertThat(Target.EU27.bloc()).isEqualTo(new BlocId("eu27"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(Target.EU27::country);
    }
}
