"""What is built and installed: the wheel, the sdist, the bounds, the public names."""
