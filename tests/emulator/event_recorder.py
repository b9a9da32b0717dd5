"""Recording of the events that an emulator publishes on its bus."""

from ringkit_emulator import Emulator, Event


class EventRecorder:
    """The events of one emulator, oldest first."""

    def __init__(self, emulator: Emulator) -> None:
        self.events: list[Event] = []
        emulator._platform.components.bus.subscribe(self.events.append)

    def paths(self) -> list[str]:
        """Return the event filter paths, without account and extension."""
        return [_short(event.filter) for event in self.events]

    def of(self, path: str) -> list[Event]:
        """Return the events whose shortened path is `path`."""
        return [event for event in self.events if _short(event.filter) == path]


def _short(path: str) -> str:
    parts = path.split("/")
    names = [part for part in parts[3:] if part and not part.isdigit()]
    return "/".join(name for name in names if name not in ("account", "extension"))
