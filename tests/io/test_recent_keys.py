"""The memory of recent keys: bounded, and it forgets the oldest first."""

from __future__ import annotations

from ringkit._io.recent_keys import RecentKeys


def test_the_oldest_keys_are_forgotten_first() -> None:
    recent = RecentKeys(100)
    assert all(recent.add(str(number)) for number in range(1000))
    assert not any(recent.add(str(number)) for number in range(900, 1000))
    assert recent.add("0")


def test_an_empty_key_is_always_new() -> None:
    recent = RecentKeys(2)
    assert recent.add("")
    assert recent.add("")
