# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_all_desktop_ring_target_request import (
        CommAllDesktopRingTargetRequestDict,
    )
    from ringkit_api.dicts.comm_all_mobile_ring_target_request import (
        CommAllMobileRingTargetRequestDict,
    )

    CommRingAlwaysGroupActionRequestTargetsItemDict: TypeAlias = (
        CommAllDesktopRingTargetRequestDict | CommAllMobileRingTargetRequestDict
    )
