# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_state_ref_condition_request import CommStateRefConditionRequest
    from ringkit_api.models.comm_state_schedule_condition_request import (
        CommStateScheduleConditionRequest,
    )

    CommStateConditionsRequestItem: TypeAlias = (
        CommStateScheduleConditionRequest | CommStateRefConditionRequest
    )
else:
    from ringkit._model.union import Union

    CommStateConditionsRequestItem = Union(
        "CommStateConditionsRequestItem",
        "CommStateScheduleConditionRequest",
        "CommStateRefConditionRequest",
        discriminator="type",
        mapping={
            "Schedule": "CommStateScheduleConditionRequest",
            "State": "CommStateRefConditionRequest",
        },
    )
