# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.device_definition import DeviceDefinitionDict
    from ringkit_api.models.device_definition import DeviceDefinition


class BatchProvisionUsersRequestItemDevicesItemDict(TypedDict):
    """`BatchProvisionUsersRequestItemDevicesItem` as a dict."""

    device_info: DeviceDefinition | DeviceDefinitionDict
    """The phone, its line and its number."""
