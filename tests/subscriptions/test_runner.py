"""The runner in virtual time: renewals, recovery, new subscriptions, and nothing left behind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit._io.flow import Flow
from ringkit.errors import APIStatusError, TransportError
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.subscriptions._runner import Runner
from ringkit.subscriptions._state_machine import Signal, State
from ringkit.subscriptions._subscription_data import SubscriptionData
from tests.subscriptions.virtual import FILTERS, FakeTransport, Stage, least_calls, refusal

DAY = 86_400.0
WEEK = 7 * DAY


def test_registering_makes_it_active() -> None:
    stage = Stage()
    data = stage.register()
    assert stage.runner.state is State.ACTIVE
    assert stage.platform.live == {data.id} == {stage.transport.watched}
    assert [name for name, _ in stage.emitted] == ["subscribe_success"]


def test_it_is_renewed_for_a_week_with_few_requests() -> None:
    stage = Stage()
    data = stage.register()
    silent = 0
    for _ in range(int(WEEK / 60)):
        stage.world.run(60)
        silent += data.id not in stage.platform.live
    assert silent == 0
    assert stage.transport.watched == data.id
    assert stage.named("automatic_renew_success")
    assert len(stage.platform.calls) <= 1.05 * least_calls(WEEK)
    assert not stage.named("gap")


@pytest.mark.parametrize("seconds", [20 * 60.0, 2 * DAY])
def test_it_is_active_again_soon_after_a_sleep(seconds: float) -> None:
    stage = Stage()
    first = stage.register()
    stage.world.run(300)
    stage.sleep(seconds)
    woken = stage.world.time()
    stage.world.run(60)
    assert stage.runner.state is State.ACTIVE
    assert stage.runner.data is not None
    assert stage.runner.data.id != first.id
    assert stage.platform.live == {stage.transport.watched}
    (gap,) = stage.named("gap")
    assert gap.since.timestamp() <= woken - seconds
    assert stage.transport.probes == 1


def test_a_short_sleep_loses_nothing() -> None:
    stage = Stage()
    first = stage.register()
    stage.world.run(300)
    stage.sleep(300)
    stage.world.run(60)
    assert stage.transport.probes == 1
    assert stage.runner.data is not None
    assert stage.runner.data.id == first.id
    assert not stage.named("gap")


def test_a_network_that_is_not_there_yet_after_a_sleep() -> None:
    stage = Stage()
    stage.register()
    stage.platform.failure = TransportError("no network")
    stage.sleep(2 * DAY)
    stage.world.run(20)
    stage.platform.failure = None
    stage.world.run(60)
    assert stage.runner.state is State.ACTIVE
    assert stage.platform.live == {stage.transport.watched}


def test_renewals_that_fail_are_tried_again_in_time() -> None:
    stage = Stage()
    first = stage.register()
    stage.world.run(845)
    stage.platform.failure = TransportError("no network")
    stage.world.run(20)
    stage.platform.failure = None
    stage.world.run(100)
    assert stage.named("automatic_renew_error")
    assert stage.named("automatic_renew_success")
    assert stage.platform.live == {first.id} == {stage.transport.watched}
    assert not stage.named("gap")


def test_what_cannot_be_renewed_is_created_again_with_a_gap() -> None:
    stage = Stage()
    first = stage.register()
    noted = stage.world.time()
    stage.platform.failure = TransportError("no network")
    stage.world.run(3 * 3600)
    assert stage.runner.state is State.RENEWING
    assert 20 < len(stage.platform.calls) < 200
    stage.platform.failure = None
    stage.world.run(300)
    assert stage.runner.data is not None
    assert stage.runner.data.id != first.id
    (gap,) = stage.named("gap")
    assert gap.since.timestamp() <= noted
    assert gap.until.timestamp() == pytest.approx(stage.world.time(), abs=300)


def test_a_subscription_removed_elsewhere_is_created_again() -> None:
    stage = Stage()
    first = stage.register()
    stage.platform.ends.clear()
    stage.world.run(1000)
    assert stage.platform.live == {stage.transport.watched} != {first.id}
    assert len(stage.named("gap")) == 1


def test_a_connection_that_comes_back_is_no_gap() -> None:
    stage = Stage()
    first = stage.register()
    stage.transport.cut()
    stage.world.run(2000)
    assert stage.runner.state is State.RECOVERING
    assert stage.platform.live == {first.id}
    stage.transport.back()
    stage.world.run(10)
    assert stage.runner.state is State.ACTIVE
    assert stage.named("recovered")
    assert not stage.named("gap")


def test_a_gap_of_the_transport_is_reported() -> None:
    stage = Stage()
    stage.register()
    stage.transport.cut()
    stage.world.run(20)
    stage.transport.back(since=stage.world.time() - 20)
    stage.world.run(10)
    (gap,) = stage.named("gap")
    assert gap.since.timestamp() == pytest.approx(stage.world.time() - 30)


def test_a_closed_one_is_created_again_at_once() -> None:
    stage = Stage()
    first = stage.register()
    stage.platform.ends.clear()
    assert stage.transport.watcher is not None
    stage.transport.watcher.closed(since=stage.world.time())
    stage.world.run(3)
    assert stage.runner.state is State.ACTIVE
    assert stage.platform.live == {stage.transport.watched} != {first.id}
    (gap,) = stage.named("gap")
    assert gap.since.timestamp() == pytest.approx(stage.world.time() - 3)


def test_a_transport_that_always_closes_is_not_hammered() -> None:
    stage = Stage()
    stage.register()
    for _ in range(600):
        if stage.transport.watcher is not None:
            stage.platform.ends.clear()
            stage.transport.watcher.closed()
        stage.world.run(1)
    assert stage.platform.calls.count("create") < 30


def test_the_first_registration_raises_what_the_platform_says() -> None:
    stage = Stage()
    task = stage.ask(Signal.REGISTER, ("/refused",))
    stage.world.run(10)
    assert isinstance(task.error, APIStatusError)
    assert stage.runner.state is State.FAILED
    assert stage.world.running == 0
    assert len(stage.named("subscribe_error")) == 1


def test_other_filters_that_are_refused_leave_the_old_ones() -> None:
    stage = Stage()
    first = stage.register()
    task = stage.ask(Signal.REGISTER, ("/refused",))
    stage.world.run(10)
    assert isinstance(task.error, APIStatusError)
    stage.world.run(2000)
    assert stage.platform.live == {first.id} == {stage.transport.watched}
    assert stage.runner.filters == FILTERS


def test_filters_asked_for_while_it_is_registered_are_sent_then() -> None:
    stage = Stage()
    stage.ask(Signal.REGISTER, FILTERS)
    stage.world.run(0.1)
    task = stage.ask(Signal.REGISTER, ("/other",))
    stage.world.run(10)
    assert task.error is None
    assert stage.platform.calls == ["create", "renew"]
    assert stage.runner.data is not None
    assert stage.runner.data.filters == ("/other",)


def test_nothing_to_renew() -> None:
    stage = Stage()
    task = stage.ask(Signal.RENEW)
    stage.world.run(1)
    assert isinstance(task.error, SubscriptionError)
    assert stage.world.running == 0


def test_removing_ends_it_everywhere() -> None:
    stage = Stage()
    stage.register()
    task = stage.ask(Signal.REMOVE)
    stage.world.run(5)
    assert task.error is None
    assert stage.platform.live == set()
    assert stage.transport.watched is None
    assert stage.world.running == 0
    assert [name for name, _ in stage.emitted] == ["subscribe_success", "remove_success"]


def test_removing_while_it_is_created_leaves_none() -> None:
    stage = Stage()
    registering = stage.ask(Signal.REGISTER, FILTERS)
    stage.world.run(0.1)
    stage.ask(Signal.REMOVE)
    stage.world.run(10)
    assert isinstance(registering.error, SubscriptionError)
    assert stage.platform.calls == ["create", "remove"]
    assert stage.platform.live == set()
    assert stage.world.running == 0


def test_removing_that_fails_says_so() -> None:
    stage = Stage()
    stage.register()
    stage.platform.failure = TransportError("no network")
    task = stage.ask(Signal.REMOVE)
    stage.world.run(5)
    assert isinstance(task.error, TransportError)
    assert stage.transport.watched is None
    assert stage.named("remove_error") == [stage.platform.failure]


def test_resetting_leaves_the_subscription_to_others() -> None:
    stage = Stage()
    data = stage.register()
    stage.ask(Signal.RESET)
    stage.world.run(5)
    assert stage.platform.live == {data.id}
    assert stage.transport.watched is None
    assert stage.world.running == 0
    again = stage.ask(Signal.RESTORE, data)
    stage.world.run(5)
    assert again.result.id == data.id
    assert stage.transport.watched == data.id
    assert stage.platform.calls == ["create"]


def test_restoring_what_is_over_makes_another() -> None:
    stage = Stage()
    old = SubscriptionData({"id": "old", "expiresIn": 900}, stage.world.time() - 5000, FILTERS)
    stage.ask(Signal.RESTORE, old)
    stage.world.run(30)
    assert stage.runner.state is State.ACTIVE
    assert stage.platform.live == {stage.transport.watched}
    assert {gap.since.timestamp() for gap in stage.named("gap")} == {old.received_at}


def test_resubscribing_ends_the_old_one_first() -> None:
    stage = Stage()
    first = stage.register()
    task = stage.ask(Signal.RESUBSCRIBE)
    stage.world.run(10)
    assert task.result.id != first.id
    assert stage.platform.live == {task.result.id} == {stage.transport.watched}
    assert stage.platform.calls == ["create", "remove", "create"]


def test_one_that_cannot_be_watched_is_not_left_behind() -> None:
    stage = Stage()
    stage.transport.broken = RuntimeError("no such key")
    task = stage.ask(Signal.REGISTER, FILTERS)
    stage.world.run(10)
    assert isinstance(task.error, RuntimeError)
    assert stage.platform.live == set()
    assert stage.runner.state is State.FAILED


def test_notifications_come_once_and_in_order() -> None:
    stage = Stage()
    stage.register()
    assert stage.transport.watcher is not None
    for number in [1, 2, 2, 1, 3]:
        envelope = {"uuid": f"u-{number}", "event": "/x", "body": number}
        stage.transport.watcher.notification(envelope)
    stage.transport.watcher.notification({"event": "/x", "body": 4}, key="k")
    stage.transport.watcher.notification({"event": "/x", "body": 5}, key="k")
    stage.world.run(1)
    assert [event.body for event in stage.named("notification")] == [1, 2, 3, 4]


def test_reports_after_the_end_are_ignored() -> None:
    stage = Stage()
    stage.register()
    watcher = stage.transport.watcher
    assert watcher is not None
    stage.ask(Signal.RESUBSCRIBE)
    stage.world.run(10)
    watcher.notification({"uuid": "late", "event": "/x"})
    watcher.closed()
    stage.world.run(10)
    assert stage.runner.state is State.ACTIVE
    assert not stage.named("notification")


def test_slow_consumers_lose_the_oldest_and_get_a_gap() -> None:
    stage = Stage(buffer=10)
    stage.register()
    assert stage.transport.watcher is not None
    for number in range(25):
        stage.transport.watcher.notification(
            {"uuid": f"u-{number}", "event": "/x", "body": number,
             "timestamp": f"1970-01-01T00:01:{number:02}Z"}
        )  # fmt: skip
    stage.world.run(1)
    assert [event.body for event in stage.named("notification")] == list(range(15, 25))
    (gap,) = stage.named("gap")
    assert gap.since.timestamp() == 60


def test_a_handler_that_raises_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    stage = Stage()
    stage.register()

    def broken(event: Any) -> None:
        raise ValueError("mine")

    stage.runner.delivery.events.on("notification", broken)
    stage.transport.notify()
    stage.transport.notify()
    stage.world.run(1)
    assert len(stage.named("notification")) == 2
    assert (
        len(
            [
                found
                for found in caplog.records
                if found.message == "error while handling notification"
            ]
        )
        == 2
    )


def test_disabled_filters_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    stage = Stage()
    stage.platform.disabled = [{"filter": "/presence", "reason": "no permission ReadPresence"}]
    data = stage.register()
    assert data.disabled_filters == stage.platform.disabled
    assert "no notifications are sent for /presence: no permission ReadPresence" in caplog.text


def test_a_queue_without_iteration_is_no_slow_consumer() -> None:
    stage = Stage(buffer=10)
    stage.runner.delivery.collect()
    stage.register()
    for _ in range(35):
        stage.transport.notify()
        stage.world.run(1)
    assert len(stage.named("notification")) == 35
    assert not stage.named("gap")


def test_iteration_continues_when_it_is_registered_again_at_once() -> None:
    stage = Stage()
    stage.register()
    stage.ask(Signal.REMOVE)
    stage.register()  # before the removal has reached the platform
    stage.runner.delivery.collect()
    stage.transport.notify()
    taken = stage.world.start(stage.runner.delivery.take(1.0))
    stage.world.run(2)
    assert taken.result is not None


# A process that dies leaves a shared subscription; another takes it over.


def test_a_shared_one_is_taken_over() -> None:
    stage = Stage(shared="key")
    data = stage.register(100)
    transport, runner = stage.another("key")
    task = stage.world.start(runner.request(Signal.REGISTER, FILTERS))
    stage.world.run(10)
    assert task.result.id == data.id
    assert transport.watched == data.id
    assert transport.positions[0].startswith("at ")
    assert stage.platform.calls == ["create"]


def test_two_that_share_make_and_renew_one() -> None:
    stage = Stage(shared="key")
    others = [stage.another("key") for _ in range(4)]
    tasks = [stage.ask(Signal.REGISTER, FILTERS)]
    tasks += [stage.world.start(runner.request(Signal.REGISTER, FILTERS)) for _, runner in others]
    stage.world.run(30)
    assert len({task.result.id for task in tasks}) == 1
    assert stage.platform.calls == ["create"]
    stage.world.run(DAY / 4)
    assert stage.platform.calls.count("create") == 1
    assert len(stage.platform.calls) <= 1.05 * least_calls(DAY / 4) + 1
    assert stage.platform.live == {tasks[0].result.id}


def test_those_who_share_follow_the_one_who_makes_another() -> None:
    stage = Stage(shared="key")
    stage.register()
    transport, runner = stage.another("key")
    stage.world.start(runner.request(Signal.REGISTER, FILTERS))
    stage.world.run(5)
    stage.platform.ends.clear()
    stage.world.run(1000)
    assert stage.platform.live == {transport.watched} == {stage.transport.watched}
    assert stage.platform.calls.count("create") == 2


def test_a_shared_one_that_is_removed_is_not_taken_over() -> None:
    stage = Stage(shared="key")
    first = stage.register()
    stage.ask(Signal.REMOVE)
    stage.world.run(5)
    _, runner = stage.another("key")
    task = stage.world.start(runner.request(Signal.REGISTER, FILTERS))
    stage.world.run(10)
    assert task.result.id != first.id


def exclusive(stage: Stage, count: int) -> list[tuple[FakeTransport, Runner]]:
    """Let `count` more processes share the subscription, of which one at a time can receive."""
    found = [stage.another("key", exclusive=True) for _ in range(count)]
    for _, runner in found:
        stage.world.start(runner.request(Signal.REGISTER, FILTERS))
    stage.world.run(20)
    return found


def test_one_receives_and_the_others_stand_by() -> None:
    stage = Stage(shared="key", exclusive=True)
    first = stage.register()
    others = exclusive(stage, 3)
    stage.world.run(DAY / 24)
    assert [runner.state for _, runner in others] == [State.STANDBY] * 3
    assert [runner.data and runner.data.id for _, runner in others] == [first.id] * 3
    assert [transport.watched for transport, _ in others] == [None] * 3
    assert stage.transport.watched == first.id
    assert stage.platform.calls.count("create") == 1
    for _, runner in others:
        assert stage.world.start(runner.request(Signal.REGISTER, FILTERS)).error is None
    stage.ask(Signal.RESET)
    stage.world.run(10)
    (after,) = [transport for transport, _ in others if transport.watched]
    assert after.watched == first.id
    assert after.positions[-1].startswith("at ")
    assert sorted(runner.state.value for _, runner in others) == ["active", "standby", "standby"]


def test_one_that_hangs_is_replaced_and_stands_by_when_it_is_back() -> None:
    stage = Stage(shared="key", exclusive=True, life=604_800.0)
    first = stage.register()
    ((other, runner),) = exclusive(stage, 1)
    claims = stage.runner._worker
    stage.world.run(1)
    hold, claims._hold_watch = claims._hold_watch, hangs  # type: ignore[method-assign]
    stage.world.run(60)
    assert other.watched == first.id
    assert runner.state is State.ACTIVE
    claims._hold_watch = hold  # type: ignore[method-assign]
    stage.world.run(20)
    assert stage.runner.state is State.STANDBY
    assert stage.transport.watched is None
    assert stage.named("standby")
    assert other.positions[-1].startswith("at ")


def hangs(shared: Any) -> Flow[bool]:
    """A process that does not get to extend its claim, and does not notice."""
    yield from ()
    return True


def test_a_takeover_of_what_has_ended_is_a_gap() -> None:
    stage = Stage(shared="key", exclusive=True, life=604_800.0)
    first = stage.register()
    ((transport, runner),) = exclusive(stage, 1)
    gaps: list[Any] = []
    runner.delivery.events.on("gap", gaps.append)
    stage.platform.ends.clear()
    stage.ask(Signal.RESET)
    stage.world.run(10)
    assert runner.state is State.ACTIVE
    assert {transport.watched} == stage.platform.live != {first.id}
    assert len(gaps) == 1


def test_a_subscription_is_removed_by_a_process_that_stands_by() -> None:
    stage = Stage(shared="key", exclusive=True)
    stage.register()
    ((_, runner),) = exclusive(stage, 1)
    task = stage.world.start(runner.request(Signal.REMOVE))
    stage.world.run(5)
    assert task.error is None
    assert stage.platform.live == set()


happenings = st.lists(
    st.one_of(
        st.tuples(st.just("run"), st.sampled_from([0.05, 0.15, 0.3, 1.0, 30.0, 400.0, 870.0])),
        st.tuples(
            st.sampled_from(
                ["register", "renew", "resubscribe", "remove", "reset", "cut", "back", "gone",
                 "closed", "fail", "work", "sleep", "notify"]
            ),
            st.just(0.0),
        ),
    ),
    max_size=30,
)  # fmt: skip


@settings(max_examples=150)
@given(happenings)
def test_any_sequence_of_events_ends_well(story: list[tuple[str, float]]) -> None:
    """Whatever happens: in the end one lives and is watched, or none does and nothing runs."""
    stage = Stage()
    let_go: set[str] = set()
    for what, seconds in story:
        if what == "run":
            stage.world.run(seconds)
        elif what in ("reset", "remove") and stage.runner.data:
            let_go.add(stage.runner.data.id)
            stage.ask(Signal(what))
        elif what in ("register", "renew", "resubscribe", "reset", "remove"):
            stage.ask(Signal(what), FILTERS if what in ("register", "resubscribe") else None)
        elif what == "fail":
            stage.platform.failure = TransportError("no network")
        elif what == "work":
            stage.platform.failure = None
        elif what == "gone":
            stage.platform.ends.clear()
        elif what == "closed" and stage.transport.watcher:
            stage.platform.ends.clear()
            stage.transport.watcher.closed()
        elif what == "sleep":
            stage.sleep(1000.0)
        elif what in ("cut", "back", "notify"):
            getattr(stage.transport, what)()
    stage.platform.failure = None
    stage.world.run(150)
    stage.transport.back()
    stage.world.run(1000)
    state = stage.runner.state
    if state is State.ACTIVE:
        assert stage.platform.live - let_go == {stage.transport.watched}
    else:
        assert state in (State.IDLE, State.REMOVED, State.FAILED)
        assert stage.transport.watched is None
        assert stage.world.running == 0


def test_refusals_while_it_is_created_again_end_it() -> None:
    stage = Stage()
    stage.register()
    stage.platform.ends.clear()
    stage.platform.failure = refusal(403, "CMN-401")
    stage.world.run(900)
    assert stage.runner.state is State.RENEWING
    stage.platform.failure = None
    stage.runner.filters = ("/refused",)
    stage.world.run(300)
    assert stage.runner.state is State.FAILED
    assert stage.named("subscribe_error")
    assert stage.world.running == 0
