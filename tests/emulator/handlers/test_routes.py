"""Which handler answers a request: every operation and every undescribed path has one route."""

from collections import Counter

from ringkit_emulator._description.document import load_description
from ringkit_emulator._handlers.routes import ROUTES, handler_modules


def test_modules_of_all_areas_are_found() -> None:
    areas = {module.__name__.split(".")[2] for module in handler_modules()}
    assert areas == {
        "account",
        "administration",
        "authorization",
        "contacts",
        "events",
        "messaging",
        "team_messaging",
        "video",
        "voice",
    }


def test_every_handler_module_has_routes() -> None:
    for module in handler_modules():
        assert getattr(module, "ROUTES", {}) or getattr(module, "UNDESCRIBED_ROUTES", ())


def test_routes_are_those_of_described_operations() -> None:
    assert ROUTES.keys() <= load_description().operations.keys()


def test_no_operation_has_two_routes() -> None:
    counts = Counter(name for module in handler_modules() for name in getattr(module, "ROUTES", {}))
    assert [name for name, count in counts.items() if count > 1] == []


def test_no_undescribed_path_has_two_routes() -> None:
    counts = Counter(
        (route.method, route.path.pattern)
        for module in handler_modules()
        for route in getattr(module, "UNDESCRIBED_ROUTES", ())
    )
    assert [path for path, count in counts.items() if count > 1] == []
