public import NIOCore

/// Runs tasks on the thread of an event loop, between what the loop does for its connections.
///
/// A task there waits for its connections and goes on without another thread being woken, which is the dearest part of a
/// short exchange. Nothing that blocks belongs there: while it does, the connections of the loop stand still.
///
///     let executor = LoopExecutor(loop)
///     await withTaskExecutorPreference(executor) { … }
public final class LoopExecutor: TaskExecutor {
  private let loop: any EventLoop

  /// The loop must not be shut down while tasks prefer this executor: they would never go on.
  public init(_ loop: any EventLoop) {
    self.loop = loop
  }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
