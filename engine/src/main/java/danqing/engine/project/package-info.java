/** Project files: a work with all its stages in one {@code .danqing} zip. */
package danqing.engine.project;
