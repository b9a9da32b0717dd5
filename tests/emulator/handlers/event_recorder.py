"""`EventRecorder`: the events that an emulator published, for tests to check."""

from ringkit_emulator import Emulator, Event


class EventRecorder:
    """Records the events of an emulator from now on, oldest first."""

    def __init__(self, emulator: Emulator) -> None:
        self.events: list[Event] = []
        emulator._platform.assembly.bus.subscribe(self.events.append)

    def paths(self) -> list[str]:
        """Return the event filters without the account and extension parts."""
        return [_short(event.filter) for event in self.events]

    def of(self, ending: str) -> list[Event]:
        """Return the events whose filter ends with `ending`, account and extension left out."""
        return [event for event in self.events if _short(event.filter) == ending]


def _short(path: str) -> str:
    parts = path.split("/")
    names = [part for part in parts[3:] if part and not part.isdigit()]
    return "/".join(name for name in names if name not in ("account", "extension"))
