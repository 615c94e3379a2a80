"""Everything the ink and silk recipes train on, as one folder that travels to the machine that trains.

  python models/training/painters/ink/pack.py --data ../shared/data/paintings --out PACK_DIR [--drawn DUMP_DIR]

PACK_DIR/pictures: NNN.jpg (a painting, borders cut off) with NNN.png (its ink on white). PACK_DIR/silk: paintings whose old ground is worth
learning. PACK_DIR/drawn: files of the engine's RasterDump, as they are.
"""

import argparse
import shutil
import sys
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import data

# Old silk and paper that reads as itself; chosen by eye. Mountings, banners and murals are left out.
GROUNDS = (
    'bada', 'cma-1971-17', 'cui-bai-shuangxi', 'dong-qichang-fang', 'fan-kuan-xishan', 'gong-xian', 'guan-tong', 'guo-xi', 'huang-gongwang', 'jing-hao',
    'ju-ran', 'li-cheng', 'li-di-sunniao', 'li-shi', 'li-tang-wanhe', 'lin-chun', 'ma-yuan-800', 'mi-youren', 'muxi', 'ni-zan', 'npm', 'shi-tao',
    'wang-meng', 'xia-gui', 'xu-wei', 'yan-wengui', 'zhao-mengfu', 'zheng-sixiao', 'zou-zhe', 'jin-nong', 'dong-yuan',
)


def trimmed(image: np.ndarray, share: float = 0.06) -> np.ndarray:
    h, w = image.shape[:2]
    return np.ascontiguousarray(image[int(h * share) : int(h * (1 - share)), int(w * share) : int(w * (1 - share))])


def main():
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument('--data', type=Path, required=True)
    cli.add_argument('--out', type=Path, required=True)
    cli.add_argument('--drawn', type=Path)
    args = cli.parse_args()
    pictures, silk = args.out / 'pictures', args.out / 'silk'
    for folder in (pictures, silk):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    for i, (image, ink) in enumerate(data.maps(args.data)):
        cv2.imwrite(str(pictures / f'{i:03d}.jpg'), image, [cv2.IMWRITE_JPEG_QUALITY, 88])
        cv2.imwrite(str(pictures / f'{i:03d}.png'), ink)
    kept = 0
    for file in sorted((args.data / 'ink/museum').iterdir()):
        image = cv2.imread(str(file)) if file.name.startswith(GROUNDS) else None
        if image is not None and min(image.shape[:2]) > 300:
            cv2.imwrite(str(silk / f'{kept:03d}.jpg'), trimmed(image), [cv2.IMWRITE_JPEG_QUALITY, 93])
            kept += 1
    if args.drawn:
        shutil.copytree(args.drawn, args.out / 'drawn', dirs_exist_ok=True)
    print(len(list(pictures.iterdir())) // 2, 'pictures,', kept, 'grounds')


if __name__ == '__main__':
    main()
