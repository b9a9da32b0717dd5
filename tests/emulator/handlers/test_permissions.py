"""Whether a user has a permission."""

from __future__ import annotations

from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.emulator.support import EXTENSION, Api, fits

CHECK = f"{EXTENSION}/authz-profile/check"


def test_a_permission_of_a_user() -> None:
    users = (
        UserOptions(extension_number="101", permissions=frozenset({"OutboundSMS"})),
        UserOptions(extension_number="102", admin=True),
    )
    accounts = (AccountOptions(users=users, more_users=0),)
    with Emulator(accounts=accounts) as emulator, Api(emulator) as api:

        def check(**query: str) -> dict[str, object]:
            return fits(api.get(CHECK, params=query), "checkUserPermission")

        assert check(permissionId="OutboundSMS")["successful"] is True
        assert check(permissionId="OutboundSMS")["details"] == {
            "permission": {"id": "OutboundSMS"},
            "scopes": ["Self"],
        }
        assert check(permissionId="OutboundFaxes")["successful"] is False
        other = check(permissionId="OutboundSMS", targetExtensionId="1")
        assert other["successful"] is False
        assert check()["successful"] is False
