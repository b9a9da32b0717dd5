# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_all_desktop_ring_always_ring_target_resource import (
        CommAllDesktopRingAlwaysRingTargetResource,
    )
    from ringkit_api.models.comm_all_mobile_ring_always_ring_target_resource import (
        CommAllMobileRingAlwaysRingTargetResource,
    )

    CommRingAlwaysGroupActionResourceTargetsItem: TypeAlias = (
        CommAllDesktopRingAlwaysRingTargetResource | CommAllMobileRingAlwaysRingTargetResource
    )
else:
    from ringkit._model.union import Union

    CommRingAlwaysGroupActionResourceTargetsItem = Union(
        "CommRingAlwaysGroupActionResourceTargetsItem",
        "CommAllDesktopRingAlwaysRingTargetResource",
        "CommAllMobileRingAlwaysRingTargetResource",
        discriminator="type",
        mapping={
            "AllDesktopRingTarget": "CommAllDesktopRingAlwaysRingTargetResource",
            "AllMobileRingTarget": "CommAllMobileRingAlwaysRingTargetResource",
        },
    )
