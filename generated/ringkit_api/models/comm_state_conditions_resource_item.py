# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_state_ref_condition_resource import CommStateRefConditionResource
    from ringkit_api.models.comm_state_schedule_condition_resource import (
        CommStateScheduleConditionResource,
    )

    CommStateConditionsResourceItem: TypeAlias = (
        CommStateScheduleConditionResource | CommStateRefConditionResource
    )
else:
    from ringkit._model.union import Union

    CommStateConditionsResourceItem = Union(
        "CommStateConditionsResourceItem",
        "CommStateScheduleConditionResource",
        "CommStateRefConditionResource",
        discriminator="type",
        mapping={
            "Schedule": "CommStateScheduleConditionResource",
            "State": "CommStateRefConditionResource",
        },
    )
