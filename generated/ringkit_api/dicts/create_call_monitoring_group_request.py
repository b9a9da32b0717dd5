# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.create_call_monitoring_group_request_site import (
        CreateCallMonitoringGroupRequestSiteDict,
    )
    from ringkit_api.models.create_call_monitoring_group_request_site import (
        CreateCallMonitoringGroupRequestSite,
    )


class CreateCallMonitoringGroupRequestDict(TypedDict):
    """`CreateCallMonitoringGroupRequest` as a dict."""

    name: str
    """Name as people see it."""
    site: NotRequired[
        CreateCallMonitoringGroupRequestSite | CreateCallMonitoringGroupRequestSiteDict
    ]
    """Site the group belongs to, if the account has sites."""
