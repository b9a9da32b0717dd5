# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.phone_number_definition_direct_number_type import (
        PhoneNumberDefinitionDirectNumberType,
    )
    from ringkit_api.models.phone_number_definition_direct_number_with_reservation_id import (
        PhoneNumberDefinitionDirectNumberWithReservationId,
    )
    from ringkit_api.models.phone_number_definition_number_id import PhoneNumberDefinitionNumberId
    from ringkit_api.models.phone_number_definition_preferred_area_code import (
        PhoneNumberDefinitionPreferredAreaCode,
    )
    from ringkit_api.models.phone_number_definition_toll_type import PhoneNumberDefinitionTollType

    DeviceDefinitionPhoneInfo: TypeAlias = (
        PhoneNumberDefinitionTollType
        | PhoneNumberDefinitionPreferredAreaCode
        | PhoneNumberDefinitionDirectNumberWithReservationId
        | PhoneNumberDefinitionNumberId
        | PhoneNumberDefinitionDirectNumberType
    )
else:
    from ringkit._model.union import Union

    DeviceDefinitionPhoneInfo = Union(
        "DeviceDefinitionPhoneInfo",
        "PhoneNumberDefinitionTollType",
        "PhoneNumberDefinitionPreferredAreaCode",
        "PhoneNumberDefinitionDirectNumberWithReservationId",
        "PhoneNumberDefinitionNumberId",
        "PhoneNumberDefinitionDirectNumberType",
    )
