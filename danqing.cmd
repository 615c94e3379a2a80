@echo off
rem Danqing: finds a JDK 25, builds on first use, then starts the studio's command line.
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "HOMEDIR=%HERE%app\target\danqing"
set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*25*") do if not defined JDK call :try "%%~D"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :try "%%~dpJ.."
if not defined JDK (
  echo Danqing needs JDK 25: install one ^(Eclipse Temurin 25, say^) or point JAVA_HOME at it. 1>&2
  exit /b 1
)
if not exist "%HOMEDIR%\built" (
  where mvn >nul 2>nul || (echo The first use builds Danqing, but Maven 3.8+ is missing: install it. 1>&2 & exit /b 1)
  echo Building Danqing, this happens once ... 1>&2
  if not exist "%HOMEDIR%" mkdir "%HOMEDIR%"
  pushd "%HERE%"
  set "JAVA_HOME=!JDK!"
  call mvn -B -ntp -DskipTests -pl app -am package > "%HOMEDIR%\build.log" 2>&1
  if errorlevel 1 (echo The build failed; see %HOMEDIR%\build.log 1>&2 & popd & exit /b 1)
  popd
  type nul > "%HOMEDIR%\built"
)
set "ARCHIVE=danqing"
if "%~1"=="" set "ARCHIVE=studio"
if not defined DANQING_MEMORY set "DANQING_MEMORY=2g"
"%JDK%\bin\java" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%HOMEDIR%\%ARCHIVE%.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:aot=off -XX:+UseSerialGC -Xmx%DANQING_MEMORY% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED %DANQING_JAVA_OPTS% -cp "%HOMEDIR%\lib\*" danqing.app.Main %*
exit /b %ERRORLEVEL%
:try
"%~1\bin\java" -XshowSettings:properties -version 2>&1 | findstr /c:"java.specification.version = 25" >nul && set "JDK=%~1"
exit /b 0
