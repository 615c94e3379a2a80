package danqing.engine.onnx;

/**
 * What a trial of one network on one device showed.
 *
 * @param agrees   whether its numbers are those of the CPU
 * @param decibels how closely: peak signal to noise over all outputs
 * @param deviceMs warm time of a run; 0 = not measured
 * @param cpuMs    the same run on the CPU
 * @param why      why it was refused, "" when it agrees
 */
record Verdict(boolean agrees, double decibels, double deviceMs, double cpuMs, String why) {
    boolean faster() {
        return agrees && deviceMs > 0 && deviceMs < cpuMs;
    }
}
