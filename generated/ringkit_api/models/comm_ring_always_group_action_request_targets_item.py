# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_all_desktop_ring_target_request import (
        CommAllDesktopRingTargetRequest,
    )
    from ringkit_api.models.comm_all_mobile_ring_target_request import (
        CommAllMobileRingTargetRequest,
    )

    CommRingAlwaysGroupActionRequestTargetsItem: TypeAlias = (
        CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest
    )
else:
    from ringkit._model.union import Union

    CommRingAlwaysGroupActionRequestTargetsItem = Union(
        "CommRingAlwaysGroupActionRequestTargetsItem",
        "CommAllDesktopRingTargetRequest",
        "CommAllMobileRingTargetRequest",
        discriminator="type",
        mapping={
            "AllDesktopRingTarget": "CommAllDesktopRingTargetRequest",
            "AllMobileRingTarget": "CommAllMobileRingTargetRequest",
        },
    )
