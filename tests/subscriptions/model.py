"""A minimal platform, transport and runner, to run the state machine through events."""

from __future__ import annotations

from collections import deque

from ringkit.subscriptions._state_machine import Action, Signal, State, transition

_LATER = (Action.CREATE, Action.RENEW, Action.DELETE, Action.DISCARD, Action.WATCH)
_TELLING = tuple(action for action in Action if action.name.startswith("EMIT_"))


class Job:
    """A request or a wait for the transport: one at a time, in order."""

    def __init__(self, action: Action, epoch: int, about: int | None) -> None:
        self.action, self.epoch, self.about = action, epoch, about


class World:
    """What is live at the platform, what is watched, and the state."""

    def __init__(self) -> None:
        self.state = State.IDLE
        self.live: set[int] = set()
        #: Live ones that the user dropped, or whose removal was reported as failed.
        self.excused: set[int] = set()
        self.held: int | None = None
        self.watchers: set[int] = set()
        self.most_watchers = 0
        self.waiting: list[Job] = []
        self.jobs: deque[Job] = deque()
        self.epoch = 0
        self.retry = False
        self.connected = True
        self.emitted: list[Action] = []
        self._made = 0

    def happen(self, event: Signal | str) -> None:
        """Let one thing happen."""
        if isinstance(event, Signal):
            if event is Signal.RESTORE:
                self.let_go()
                self.held = self.new()
            self.signal(event)
        elif event in ("answer", "fail", "refuse", "taken"):
            self.work(event)
        elif event == "expire":
            self.live.discard(self.held or 0)
        elif event == "cut" and self.watching:
            self.connected = False
            self.signal(Signal.LOST)
        elif event in ("back", "back with a gap") and self.watching and not self.connected:
            self.connected = True
            self.signal(Signal.RECOVERED if event == "back" else Signal.GAP)
        elif event == "closed" and self.watching:
            self.live.discard(self.held or 0)
            self.watchers.clear()
            self.signal(Signal.CLOSED)
        elif event == "broken" and self.watching:
            self.signal(Signal.BROKEN)
        elif event == "due" and self.state in (State.ACTIVE, State.RECOVERING):
            self.signal(Signal.RENEWAL_DUE)
        elif event == "retry" and self.retry:
            self.retry = False
            self.signal(Signal.RETRY_DUE)
        elif event == "sleep":
            self.signal(Signal.WOKE)

    @property
    def watching(self) -> bool:
        """Whether the transport has something to say about the subscription at hand."""
        return self.held in self.watchers

    def calm_down(self) -> None:
        """Let everything go well until nothing more happens."""
        for _ in range(200):
            if self.jobs:
                self.work("answer")
            elif self.retry:
                self.happen("retry")
            elif self.watching and not self.connected:
                self.happen("back")
            elif self.held is not None and self.held not in self.live:
                self.happen("due")
            else:
                return
        raise AssertionError(f"no rest, {self.state}")

    def let_go(self) -> None:
        """The user replaces or drops what there is."""
        if self.held is not None:
            self.excused.add(self.held)

    def new(self) -> int:
        """Return a new live subscription."""
        self._made += 1
        self.live.add(self._made)
        return self._made

    def signal(self, signal: Signal) -> None:
        """Take a step and do what it says."""
        self.state, actions = transition(self.state, signal)
        for action in actions:
            self.act(action, signal)

    def act(self, action: Action, signal: Signal) -> None:
        """Do what does not wait; put down what does."""
        if action in _LATER:
            self.put(action)
        elif action is Action.CLOSE:
            self.watchers.clear()
            self.jobs = deque(job for job in self.jobs if job.action is not Action.WATCH)
        elif action is Action.CANCEL_TIMERS:
            self.epoch += 1
            self.retry = False
        elif action in (Action.SCHEDULE_RETRY, Action.SCHEDULE_TAKEOVER):
            self.retry = True
        elif action is Action.DROP_DATA:
            if signal is Signal.RESET:
                self.let_go()
            self.held = None
        elif action in _TELLING:
            self.emitted.append(action)

    def put(self, action: Action) -> None:
        """Add to what is to be done, as the runner does."""
        about = self.held
        if action is Action.CREATE:
            self.epoch += 1
        elif action is Action.RENEW:
            if any(job.action is action for job in self.jobs):
                return
            self.epoch += 1
        elif action in (Action.DELETE, Action.DISCARD):
            if action is Action.DISCARD and self.stray is not None:
                about, self.stray = self.stray, None
            else:
                self.held = None
        self.jobs.append(Job(action, self.epoch, about))

    stray: int | None = None

    def work(self, how: str) -> None:
        """Let the next thing that waits come to its end: `answer`, `fail`, `refuse` or `taken`."""
        if not self.jobs:
            return
        job = self.jobs.popleft()
        if how == "taken" and job.action is not Action.CREATE:
            how = "answer"
        current = job.epoch == self.epoch
        getattr(self, f"_{job.action.value}")(job, how, current)

    def _create(self, job: Job, how: str, current: bool) -> None:
        if how == "taken":
            if current:
                self.signal(Signal.TAKEN)
            return
        if how != "answer":
            if current:
                failed = how == "fail"
                self.signal(Signal.CREATE_FAILED if failed else Signal.CREATE_REFUSED)
        elif current:
            self.held = self.new()
            self.signal(Signal.CREATED)
        else:
            self.stray = self.new()
            self.signal(Signal.ORPHANED)

    def _renew(self, job: Job, how: str, current: bool) -> None:
        if not current:
            return
        if how == "fail":
            self.signal(Signal.RENEW_FAILED)
        elif how == "refuse":
            self.signal(Signal.RENEW_REFUSED)
        else:
            self.signal(Signal.RENEWED if job.about in self.live else Signal.GONE)

    def _delete(self, job: Job, how: str, current: bool) -> None:
        if job.about is None or how == "answer":
            self.live.discard(job.about or 0)
            self.signal(Signal.DELETED)
        else:
            self.excused.add(job.about)
            self.signal(Signal.DELETE_FAILED)

    def _discard(self, job: Job, how: str, current: bool) -> None:
        if how == "answer":
            self.live.discard(job.about or 0)
        elif job.about is not None:
            self.excused.add(job.about)

    def _watch(self, job: Job, how: str, current: bool) -> None:
        if job.about is None or job.about != self.held:
            return
        if how == "refuse":
            self.signal(Signal.BROKEN)
            return
        self.watchers.add(job.about)
        self.most_watchers = max(self.most_watchers, len(self.watchers))
        self.connected = how == "answer"
        self.signal(Signal.OPENED if self.connected else Signal.LOST)
