"""The table is complete, and no sequence of events loses a subscription or watches two."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ringkit.subscriptions._state_machine import (
    TRANSITIONS,
    Action,
    Signal,
    State,
    Transition,
    transition,
)
from tests.subscriptions.model import World

COMMANDS = [
    Signal.REGISTER,
    Signal.RENEW,
    Signal.RESUBSCRIBE,
    Signal.RESTORE,
    Signal.REMOVE,
    Signal.RESET,
]
HAPPENINGS = [
    "answer", "answer", "answer", "answer", "answer",
    "answer", "fail", "refuse", "expire", "cut", "back", "back with a gap", "closed", "broken",
    "due", "retry", "sleep", "taken",
]  # fmt: skip


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("signal", Signal)
def test_every_state_has_an_entry_for_every_signal(state: State, signal: Signal) -> None:
    entry = transition(state, signal)
    assert isinstance(entry, Transition)
    assert isinstance(entry.state, State)
    assert all(isinstance(action, Action) for action in entry.actions)


def test_the_table_has_nothing_else() -> None:
    assert len(TRANSITIONS) == len(State) * len(Signal)


def test_every_state_is_reached() -> None:
    found, new = {State.IDLE}, [State.IDLE]
    while new:
        state = new.pop()
        following = {transition(state, signal).state for signal in Signal} - found
        found |= following
        new.extend(following)
    assert found == set(State)


def test_every_action_is_used() -> None:
    assert {action for entry in TRANSITIONS.values() for action in entry.actions} == set(Action)


steps = st.lists(st.one_of(st.sampled_from(COMMANDS), st.sampled_from(HAPPENINGS)), max_size=40)


@settings(max_examples=600)
@given(steps)
@example([Signal.REGISTER, "answer", "answer", "closed", "retry", "answer", "refuse"])
def test_no_subscription_is_unwatched_and_none_watched_twice(story: list[Signal | str]) -> None:
    """Any story, then calm: one live subscription and one watcher of it, or neither."""
    world = World()
    for event in story:
        world.happen(event)
        assert world.most_watchers <= 1
    world.calm_down()
    assert world.most_watchers <= 1
    if world.state is State.ACTIVE:
        assert world.watchers == {world.held}
        assert world.live - world.excused == {world.held}
    else:
        assert world.state in (State.IDLE, State.REMOVED, State.FAILED)
        assert world.watchers == set()
        assert world.live - world.excused == set()
    assert world.waiting == []


@settings(max_examples=200)
@given(steps)
def test_it_is_active_again_unless_the_user_or_a_refusal_ended_it(
    story: list[Signal | str],
) -> None:
    """Nothing but a command or a refusal ends the retries."""
    world = World()
    world.happen(Signal.REGISTER)
    world.calm_down()
    for event in story:
        if event not in (*COMMANDS, "refuse"):
            world.happen(event)
    world.calm_down()
    assert world.state is State.ACTIVE


@settings(max_examples=200)
@given(steps)
def test_a_new_one_in_place_of_another_emits_a_gap(story: list[Signal | str]) -> None:
    world = World()
    world.happen(Signal.REGISTER)
    world.calm_down()
    first = world.held
    for event in story:
        if event not in (*COMMANDS, "refuse"):
            world.happen(event)
    world.calm_down()
    if world.held != first:
        assert Action.EMIT_GAP in world.emitted
