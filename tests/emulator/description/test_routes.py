import pytest

from ringkit_emulator._description.document import load_description
from ringkit_emulator._description.routes import Routes

ROUTES = Routes(load_description().operations.values())


@pytest.mark.parametrize(
    ("method", "path", "operation", "arguments"),
    [
        (
            "GET",
            "/restapi/v1.0/account/~/extension/~/greeting/hold-music",
            "readHoldMusicGreeting",
            {"accountId": "~", "extensionId": "~"},
        ),
        (
            "GET",
            "/restapi/v1.0/account/~/extension/~/greeting/5",
            "readCustomGreeting",
            {"accountId": "~", "extensionId": "~", "greetingId": "5"},
        ),
        (
            "GET",
            "/restapi/v1.0/account/~/extension/7/call-queue-presence",
            "readExtensionCallQueuePresence",
            {"accountId": "~", "extensionId": "7"},
        ),
        (
            "GET",
            "/restapi/v1.0/account/~/extension/7/overflow-settings",
            "getCallQueueOverflowSettings",
            {"accountId": "~", "callQueueId": "7"},
        ),
        ("POST", "/scim/v2/Users/.search", "scimSearchViaPost2", {}),
        ("GET", "/restapi/v1.0/subscription/", "listSubscriptions", {}),
        ("GET", "/restapi/v1.0/subscription/a%2Fb", "readSubscription", {"subscriptionId": "a/b"}),
    ],
)
def test_path_finds_its_operation(
    method: str, path: str, operation: str, arguments: dict[str, str]
) -> None:
    found = ROUTES.find(path)
    assert found is not None
    assert found.operations[method].id == operation
    assert found.arguments(found.operations[method]) == arguments


@pytest.mark.parametrize(
    "path", ["/", "/restapi/v1.0/account", "/restapi/v1.0/account//extension", "/a/b/c"]
)
def test_unknown_paths(path: str) -> None:
    assert ROUTES.find(path) is None


def test_every_template_finds_itself() -> None:
    for operation in load_description().operations.values():
        path = operation.template.replace("{", "value-").replace("}", "")
        found = ROUTES.find(path)
        assert found is not None
        assert found.operations[operation.method] is operation
