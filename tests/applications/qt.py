"""A Qt 5 program: a QOpenGLWidget (which draws into a framebuffer object that Qt makes and composes) beside other widgets.

With GLSL, a buffer object, a texture with mipmaps that Qt makes of a QImage, and QPainter over it. Each line on standard input turns
the cube by ten degrees; once that is shown, the digest of the widget's framebuffer is told. `end` ends it.
"""
import array
import hashlib
import sys

from PyQt5.QtCore import QSocketNotifier
from PyQt5.QtGui import (QColor, QImage, QMatrix4x4, QOpenGLBuffer, QOpenGLShader, QOpenGLShaderProgram, QOpenGLTexture,
                         QOpenGLVersionProfile, QPainter, QSurfaceFormat)
from PyQt5.QtWidgets import QApplication, QHBoxLayout, QLabel, QOpenGLWidget, QSlider, QWidget

VERTEX = """
attribute highp vec3 position;
attribute mediump vec2 texel;
uniform highp mat4 matrix;
varying mediump vec2 where;
void main() { where = texel; gl_Position = matrix * vec4(position, 1.0); }
"""
FRAGMENT = """
varying mediump vec2 where;
uniform sampler2D picture;
uniform lowp float shade;
void main() { gl_FragColor = texture2D(picture, where) * shade; }
"""
GL_FLOAT, GL_TRIANGLES, GL_DEPTH_TEST, GL_COLOR_AND_DEPTH = 0x1406, 0x0004, 0x0B71, 0x4100


class Cube(QOpenGLWidget):
    """A textured cube."""

    def __init__(self):
        super().__init__()
        self.turns = 0
        self.told = -1
        self.frameSwapped.connect(self.tell)

    def initializeGL(self):
        profile = QOpenGLVersionProfile()
        profile.setVersion(2, 0)
        self.gl = self.context().versionFunctions(profile)
        self.gl.initializeOpenGLFunctions()
        self.program = QOpenGLShaderProgram()
        self.program.addShaderFromSourceCode(QOpenGLShader.Vertex, VERTEX)
        self.program.addShaderFromSourceCode(QOpenGLShader.Fragment, FRAGMENT)
        self.program.bindAttributeLocation("position", 0)
        self.program.bindAttributeLocation("texel", 1)
        assert self.program.link(), self.program.log()
        vertices = array.array("f")
        for axis in range(3):
            for side in (-1, 1):
                for a, b in ((-1, -1), (1, -1), (1, 1), (-1, -1), (1, 1), (-1, 1)):
                    point = [0, 0, 0]
                    point[axis], point[(axis + 1) % 3], point[(axis + 2) % 3] = side, a, b
                    vertices.extend(point + [(a + 1) / 2, (b + 1) / 2])
        self.buffer = QOpenGLBuffer(QOpenGLBuffer.VertexBuffer)
        self.buffer.create()
        self.buffer.bind()
        self.buffer.allocate(vertices.tobytes(), len(vertices) * 4)
        self.buffer.release()
        image = QImage(64, 64, QImage.Format_RGB32)
        for y in range(64):
            for x in range(64):
                image.setPixelColor(x, y, QColor(4 * x, 4 * y, 255 if (x // 8 + y // 8) % 2 else 64))
        self.texture = QOpenGLTexture(image)

    def paintGL(self):
        painter = QPainter(self)
        painter.beginNativePainting()
        gl = self.gl
        gl.glClearColor(0.1, 0.2, 0.3, 1)
        gl.glEnable(GL_DEPTH_TEST)
        gl.glClear(GL_COLOR_AND_DEPTH)
        matrix = QMatrix4x4()
        matrix.perspective(40, self.width() / self.height(), 1, 20)
        matrix.translate(0, 0, -6)
        matrix.rotate(30 + 10 * self.turns, 1, 2, 0.5)
        self.program.bind()
        self.program.setUniformValue("matrix", matrix)
        self.program.setUniformValue("picture", 0)
        self.program.setUniformValue("shade", 0.9)
        self.texture.bind()
        self.buffer.bind()
        for place, offset, size in ((0, 0, 3), (1, 12, 2)):
            self.program.enableAttributeArray(place)
            self.program.setAttributeBuffer(place, GL_FLOAT, offset, size, 20)
        gl.glDrawArrays(GL_TRIANGLES, 0, 36)
        self.program.disableAttributeArray(0)
        self.program.disableAttributeArray(1)
        self.buffer.release()
        self.texture.release()
        self.program.release()
        gl.glDisable(GL_DEPTH_TEST)
        painter.endNativePainting()
        painter.setRenderHint(QPainter.Antialiasing)
        painter.setPen(QColor("white"))
        painter.drawText(10, 20, "turned %d times" % self.turns)
        painter.setBrush(QColor(255, 200, 0, 128))
        painter.drawEllipse(20, self.height() - 70, 50, 50)
        painter.end()

    def tell(self):
        """The digest of what is shown, once for each turn: a window is drawn again whenever it is uncovered."""
        if self.told == self.turns:
            return
        self.told = self.turns
        image = self.grabFramebuffer().convertToFormat(QImage.Format_RGB32)
        bits = image.constBits().asstring(image.sizeInBytes())
        print("shown", self.turns, hashlib.sha256(bits).hexdigest(), flush=True)

    def obey(self):
        """Does what a line of standard input says."""
        if sys.stdin.readline().strip() == "end":
            QApplication.quit()
        self.turns += 1
        self.update()


if __name__ == "__main__":
    form = QSurfaceFormat()
    form.setDepthBufferSize(24)
    QSurfaceFormat.setDefaultFormat(form)
    application = QApplication(sys.argv)
    # Points are of other sizes on other screens.
    font = application.font()
    font.setPixelSize(13)
    application.setFont(font)
    window = QWidget()
    window.setWindowTitle("Qt")
    layout = QHBoxLayout(window)
    cube = Cube()
    layout.addWidget(cube, 1)
    layout.addWidget(QLabel("beside it"))
    layout.addWidget(QSlider())
    window.resize(400, 300)
    window.show()
    notifier = QSocketNotifier(0, QSocketNotifier.Read)
    notifier.activated.connect(cube.obey)
    sys.exit(application.exec())
