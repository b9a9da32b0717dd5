from tests.request.conftest import emulator, redis_url

__all__ = ["emulator", "redis_url"]
