"""A VTK scene: a volume that shaders cast rays through, cut by a surface of it and by a transparent sphere, in a window of four
samples a pixel (VTK draws into a multisample framebuffer object of its own).

Each line on standard input turns the camera by ten degrees; the digest of what is drawn then is told. `end` ends it.
"""
import hashlib
import sys

import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 (what draws)
import vtkmodules.vtkRenderingVolumeOpenGL2  # noqa: F401
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkPiecewiseFunction
from vtkmodules.vtkFiltersCore import vtkContourFilter
from vtkmodules.vtkFiltersSources import vtkSphereSource
from vtkmodules.vtkImagingCore import vtkRTAnalyticSource
from vtkmodules.vtkRenderingCore import (vtkActor, vtkColorTransferFunction, vtkPolyDataMapper, vtkRenderer,
                                         vtkRenderWindow, vtkVolume, vtkVolumeProperty)
from vtkmodules.vtkRenderingVolumeOpenGL2 import vtkOpenGLGPUVolumeRayCastMapper


def surface(source, color, opacity):
    """What is drawn of a source of polygons."""
    mapper = vtkPolyDataMapper()
    mapper.SetInputConnection(source.GetOutputPort())
    mapper.ScalarVisibilityOff()
    actor = vtkActor()
    actor.SetMapper(mapper)
    actor.GetProperty().SetColor(*color)
    actor.GetProperty().SetOpacity(opacity)
    actor.GetProperty().SetSpecular(0.5)
    return actor


def scene():
    """A renderer with everything in it."""
    waves = vtkRTAnalyticSource()
    waves.SetWholeExtent(-12, 12, -12, 12, -12, 12)
    colors, opacities = vtkColorTransferFunction(), vtkPiecewiseFunction()
    for value, color, opacity in ((40, (0, 0.1, 0.6), 0), (130, (0.9, 0.5, 0.1), 0.02), (270, (1, 1, 0.8), 0.3)):
        colors.AddRGBPoint(value, *color)
        opacities.AddPoint(value, opacity)
    look = vtkVolumeProperty()
    look.SetColor(colors)
    look.SetScalarOpacity(opacities)
    look.SetInterpolationTypeToLinear()
    # By default it takes fewer samples where time is short.
    mapper = vtkOpenGLGPUVolumeRayCastMapper()
    mapper.AutoAdjustSampleDistancesOff()
    mapper.SetSampleDistance(0.5)
    mapper.SetInputConnection(waves.GetOutputPort())
    volume = vtkVolume()
    volume.SetMapper(mapper)
    volume.SetProperty(look)
    contour = vtkContourFilter()
    contour.SetInputConnection(waves.GetOutputPort())
    contour.SetValue(0, 200)
    sphere = vtkSphereSource()
    sphere.SetRadius(7)
    sphere.SetCenter(6, 4, 0)
    sphere.SetThetaResolution(24)
    sphere.SetPhiResolution(16)
    renderer = vtkRenderer()
    renderer.SetBackground(0.1, 0.15, 0.2)
    renderer.AddVolume(volume)
    renderer.AddActor(surface(contour, (0.3, 0.8, 0.4), 1))
    renderer.AddActor(surface(sphere, (0.9, 0.3, 0.3), 0.4))
    renderer.ResetCamera()
    renderer.GetActiveCamera().Azimuth(35)
    renderer.GetActiveCamera().Elevation(25)
    renderer.GetActiveCamera().Zoom(1.5)
    return renderer


def tell(window, turns):
    """The digest of the picture."""
    pixels = vtkUnsignedCharArray()
    width, height = window.GetSize()
    window.GetPixelData(0, 0, width - 1, height - 1, 1, pixels, 0)
    print("shown", turns, hashlib.sha256(vtk_to_numpy(pixels).tobytes()).hexdigest(), flush=True)


if __name__ == "__main__":
    shown = vtkRenderWindow()
    shown.SetWindowName("VTK")
    shown.SetSize(320, 240)
    shown.SetMultiSamples(4)
    drawn = scene()
    shown.AddRenderer(drawn)
    shown.Render()
    tell(shown, 0)
    for turned, line in enumerate(sys.stdin, 1):
        if line.strip() == "end":
            break
        drawn.GetActiveCamera().Azimuth(10)
        shown.Render()
        tell(shown, turned)
