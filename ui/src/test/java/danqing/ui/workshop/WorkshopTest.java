package danqing.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkshopTest {
    @Test
    void whatIsHeldBeginsWhenItIsLetGo() throws InterruptedException {
        try (Workshop workshop = new Workshop("cpu", Runnable::run)) {
            CountDownLatch ran = new CountDownLatch(1);
            workshop.hold();
            workshop.files(c -> {
                ran.countDown();
                return 1;
            }, n -> { }, e -> { });
            assertThat(ran.await(200, TimeUnit.MILLISECONDS)).isFalse();
            workshop.begin();
            assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatIsHeldDoesNotKeepTheProgramFromEnding() {
        Workshop workshop = new Workshop("cpu", Runnable::run);
        workshop.hold();
        workshop.files(c -> 1, n -> { }, e -> { });
        assertThat(workshop.end()).isTrue();
    }
}
